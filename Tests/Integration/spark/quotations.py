"""Runs saidby over a table of texts with Apache Spark and writes a table of quotations.

    spark-submit --files /path/to/saidby quotations.py INPUT OUTPUT

INPUT is JSON Lines or Parquet with the columns `id` and `text`; OUTPUT becomes a folder of Parquet with
a row for each quotation. Each partition is piped through one process of saidby, which prints a line
for each line: a line that fails becomes a row that holds only `document` and `error`, and no task
fails for it.
"""

import json
import subprocess
import sys
import threading

from pyspark import SparkFiles
from pyspark.sql import SparkSession, functions, types

SPAN = types.StructType([
    types.StructField("start", types.IntegerType()),
    types.StructField("end", types.IntegerType()),
    types.StructField("text", types.StringType()),
])
SPEAKER = types.StructType([
    types.StructField("id", types.IntegerType()),
    types.StructField("name", types.StringType()),
    types.StructField("type", types.StringType()),
    types.StructField("description", types.StringType()),
])
QUOTATION = types.StructType([
    types.StructField("id", types.IntegerType()),
    types.StructField("kind", types.StringType()),
    types.StructField("mode", types.StringType()),
    types.StructField("content", types.ArrayType(SPAN)),
    types.StructField("cue", SPAN),
    types.StructField("source", SPAN),
    types.StructField("speaker", SPEAKER),
    types.StructField("confidence", types.DoubleType()),
    types.StructField("rule", types.StringType()),
])
DOCUMENT = types.StructType([
    types.StructField("document", types.StringType()),
    types.StructField("quotations", types.ArrayType(QUOTATION)),
    types.StructField("error", types.StringType()),
])


def read(spark, path):
    """The table, and for JSON Lines the lines as they are: saidby reports the bad ones itself."""
    if path.endswith((".jsonl", ".ndjson", ".json")):
        return spark.read.text(path).rdd.map(lambda row: row.value)
    table = spark.read.parquet(path).select("id", "text")
    return table.rdd.map(
        lambda row: json.dumps({"id": row.id, "text": row.text}, ensure_ascii=False))


def extract(lines):
    """Pipes the lines of a partition through saidby, as RDD.pipe would; but the path of the tool is
    looked up where the task runs, and exit code 2, that some lines failed, is not the task's."""
    tool = SparkFiles.get("saidby")
    process = subprocess.Popen(
        [tool, "extract", "--jobs", "1", "--input-format", "jsonl", "--format", "jsonl"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def feed():
        with process.stdin as pipe:
            for line in lines:
                pipe.write(line.encode() + b"\n")

    feeder = threading.Thread(target=feed, daemon=True)
    feeder.start()
    for line in process.stdout:
        yield (line.decode().rstrip("\n"),)
    feeder.join()
    if process.wait() not in (0, 2):
        raise RuntimeError(f"saidby ended with {process.returncode}")


def main():
    source, target = sys.argv[1:]
    spark = SparkSession.builder.appName("saidby").getOrCreate()
    lines = read(spark, source).mapPartitions(extract)
    documents = (
        spark.createDataFrame(lines, "line string")
        .select(functions.from_json("line", DOCUMENT).alias("found"))
        .select("found.*")
    )
    quotations = documents.select(
        "document", "error", functions.explode_outer("quotations").alias("quotation")
    ).where("quotation is not null or error is not null")
    quotations.select("document", "quotation.*", "error").write.mode("overwrite").parquet(target)
    spark.stop()


if __name__ == "__main__":
    main()
