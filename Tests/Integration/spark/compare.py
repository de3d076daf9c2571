"""Compares the table that Spark wrote with what the command line printed, row by row.

    compare.py PARQUET LINES.jsonl

A line without a readable id is named after its place, which is another in a partition: such rows are
told apart by their errors.
"""

import json
import sys

from pyspark.sql import SparkSession

FIELDS = ["id", "kind", "mode", "content", "cue", "source", "speaker", "confidence", "rule"]


def keyed(rows):
    found = {}
    for row in rows:
        name = None if row["document"].startswith("-:") else row["document"]
        key = (name, row["id"], row["error"])
        if key in found:
            sys.exit(f"{key}: two rows")
        found[key] = {field: row[field] for field in FIELDS}
    return found


def printed(path):
    for line in open(path, encoding="utf-8"):
        document = json.loads(line)
        for quotation in document.get("quotations", [{}]):
            yield {
                "document": document["document"], "error": document.get("error"),
                **{field: quotation.get(field) for field in FIELDS},
            }


def main():
    spark = SparkSession.builder.appName("compare").getOrCreate()
    written = keyed(row.asDict(recursive=True) for row in spark.read.parquet(sys.argv[1]).collect())
    spark.stop()
    expected = keyed(printed(sys.argv[2]))
    for key in written.keys() ^ expected.keys():
        sys.exit(f"{key}: only in one of them")
    for key, row in expected.items():
        for field in FIELDS:
            if written[key][field] != row[field]:
                sys.exit(f"{key}, {field}:\n{written[key][field]}\n{row[field]}")
    errors = sum(1 for key in expected if key[2] is not None)
    print(f"{len(expected)} rows are the same, {errors} of them errors")


if __name__ == "__main__":
    main()
