#!/usr/bin/env python3
"""Measures the precision of the lint rule unattributed-quotation on annotated articles.

    swift build -c release
    Tests/Measure/unattributed-precision.py ../shared/eval/polnear-train [--errors]

The folder holds text/ID.txt and gold.jsonl as ../shared/eval/README.md describes them. A finding is
right if the annotators gave the quoted words no source, or one that is out of reach: more than
REACH paragraphs away.
"""
import argparse
import json
import os
import re
import subprocess

REACH = 2


def line_starts(text):
    return [0] + [m.end() for m in re.finditer(r"\r\n|\n|\r", text)]


def paragraph(text, offset):
    return len(re.findall(r"\n\s*\S", text[:offset]))


def verdict(text, start, end, attributions):
    """("none" | "far" | "source", the source's words)"""
    best, share = None, 0
    for a in attributions:
        common = sum(max(0, min(e, end) - max(s, start)) for s, e in a["content"])
        if common > share:
            best, share = a, common
    if best is None or share * 2 < end - start or not best["source"]:
        return "none", None
    source = best["source"][0]
    distance = abs(paragraph(text, source[0]) - paragraph(text, start))
    return ("far" if distance > REACH else "source"), text[source[0]:source[1]]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder")
    parser.add_argument("--tool", default=".build/release/saidby")
    parser.add_argument("--errors", action="store_true", help="print the wrong findings")
    options = parser.parse_args()
    texts = os.path.join(options.folder, "text")
    command = [options.tool, "lint", "--only", "unattributed-quotation", "--format", "json", texts]
    findings = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
    with open(os.path.join(options.folder, "gold.jsonl"), encoding="utf-8") as lines:
        gold = {d["doc"]: d["attributions"] for d in map(json.loads, lines)}
    counts = {"none": 0, "far": 0, "source": 0}
    for finding in findings:
        with open(finding["path"], encoding="utf-8", newline="") as file:
            text = file.read()
        lines = line_starts(text)
        start = lines[finding["line"] - 1] + finding["column"] - 1
        end = lines[finding["endLine"] - 1] + finding["endColumn"] - 1
        name = os.path.splitext(os.path.basename(finding["path"]))[0]
        what, source = verdict(text, start, end, gold.get(name, []))
        counts[what] += 1
        if options.errors and what == "source":
            place = "%s:%d:%d" % (name, finding["line"], finding["column"])
            print("%s\n    ...%s\n    >>> %s" % (place, text[max(0, start - 150):start].replace("\n", "|"), text[start:end + 80].replace("\n", "|")))
            print("    source: %s" % source)
    right = counts["none"] + counts["far"]
    total = right + counts["source"]
    print("%d findings: %d without a source, %d with one out of reach, %d wrong: precision %.1f %%" % (
        total, counts["none"], counts["far"], counts["source"], 100 * right / max(1, total)))


main()
