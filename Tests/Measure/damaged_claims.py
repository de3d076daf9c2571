#!/usr/bin/env python3
"""Measure `saidby verify` on claims that are true, and on claims that were damaged in known ways.

    swift build -c release
    python3 Tests/Measure/damaged_claims.py FOLDER [--per-kind 500] [--seed 1] [--show 5]

FOLDER holds news articles. Their quotations, as `saidby extract` finds them, are the true claims; each
kind of damage changes one thing in them. Printed are the verdicts by what was made, the share of true
claims that pass, of damaged ones that fail, and of those that get the very verdict that was made.
"""
import argparse
import collections
import csv
import json
import random
import re
import subprocess
import sys
import tempfile

NUMBER = re.compile(r"\d+")
NOT = re.compile(r"\bnot |n['’]t\b")


def tool(binary, *arguments):
    done = subprocess.run([binary, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode == 2:
        sys.exit(done.stderr.decode())
    return done.stdout.decode()


class Quotation:
    def __init__(self, document, quotation):
        self.document = document
        self.kind = quotation["kind"]
        self.text = " ".join(re.sub(r"\s*\n\s*", " ", span["text"]) for span in quotation["content"])
        self.words = self.text.split()
        speaker = quotation["speaker"] or {}
        self.speaker = speaker.get("name") or speaker.get("description")
        self.is_named = bool(speaker.get("name"))


def quotations(binary, folder):
    for line in tool(binary, "extract", "--format", "jsonl", folder).splitlines():
        document = json.loads(line)
        for quotation in document["quotations"]:
            yield Quotation(document["document"], quotation)


class Maker:
    """Makes claims of each kind from quotations: (words, speaker), or None where it cannot."""

    def __init__(self, pool, rng):
        self.rng = rng
        self.direct = [q for q in pool if q.kind == "direct" and q.speaker and 8 <= len(q.words) <= 60]
        self.named = [q for q in self.direct if q.is_named]
        self.indirect = [q for q in pool if q.kind == "indirect" and q.speaker and len(q.words) >= 6]
        self.plain = [w for q in self.direct for w in q.words if re.fullmatch(r"[a-z]{4,}", w)]
        self.by_document = collections.defaultdict(list)
        self.followers = collections.defaultdict(list)
        for q in self.direct:
            self.by_document[q.document].append(q)
            for left, right in zip(q.words, q.words[1:]):
                self.followers[left].append(right)

    def true(self):
        q = self.rng.choice(self.direct)
        return q.text, q.speaker

    def typography(self):
        q = self.rng.choice([q for q in self.direct if re.search("['’\"“”—–]", q.text)])
        table = str.maketrans("’“”—–", "'\"\"--") if re.search("[’“”—–]", q.text) else \
            str.maketrans("'", "’")
        text = q.text.translate(table)
        return (text, q.speaker) if text != q.text else None

    def last_name(self):
        q = self.rng.choice(self.named)
        return q.text, q.speaker.split()[-1]

    def elided(self):
        q = self.rng.choice(self.direct)
        start = self.rng.randrange(3, len(q.words) - 4)
        end = start + self.rng.randrange(1, max(2, min(10, len(q.words) - start - 3)))
        near = " ".join(q.words[max(0, start - 3):end + 3]).lower()
        if NOT.search(near) or re.search(r"\b(if|unless|until|without|never|no|nothing)\b", near):
            return None
        return " ".join(q.words[:start]) + " … " + " ".join(q.words[end:]), q.speaker

    def bracketed(self):
        q = self.rng.choice(self.direct)
        at = self.rng.randrange(2, len(q.words) - 2)
        return " ".join(q.words[:at] + ["[the company]"] + q.words[at:]), q.speaker

    def word_swapped(self):
        q = self.rng.choice(self.direct)
        places = [i for i, w in enumerate(q.words) if re.fullmatch(r"[a-z]{3,}", w)]
        if not places:
            return None
        at = self.rng.choice(places)
        word = self.rng.choice(self.plain)
        if word == q.words[at]:
            return None
        return " ".join(q.words[:at] + [word] + q.words[at + 1:]), q.speaker

    def one_in_five(self):
        q = self.rng.choice(self.direct)
        words = list(q.words)
        for at in range(self.rng.randrange(5), len(words), 5):
            words[at] = self.rng.choice(self.plain)
        return " ".join(words), q.speaker

    def number_changed(self):
        q = self.rng.choice([q for q in self.direct if NUMBER.search(q.text)])
        found = self.rng.choice(list(NUMBER.finditer(q.text)))
        number = str(int(found.group()) + self.rng.choice([1, 7, 100]))
        return q.text[:found.start()] + number + q.text[found.end():], q.speaker

    def not_dropped(self):
        q = self.rng.choice([q for q in self.direct if NOT.search(q.text)])
        text = NOT.sub("", q.text, count=1)
        return (text, q.speaker) if text.split()[0] == q.words[0] else None

    def joined(self):
        document = self.rng.choice([d for d in self.by_document.values() if len(d) > 1])
        one, other = self.rng.sample(document, 2)
        if one.speaker == other.speaker:
            return None
        return one.text + " " + other.text, one.speaker

    def speaker_exchanged(self):
        q = self.rng.choice(self.named)
        names = {o.speaker for o in self.by_document[q.document] if o.is_named}
        taken = set(q.speaker.lower().split())
        others = [n for n in sorted(names) if not taken & set(n.lower().split())]
        return (q.text, self.rng.choice(others)) if others else None

    def made_up(self):
        word = self.rng.choice(self.direct).words[0]
        words = [word]
        length = self.rng.randrange(10, 25)
        while len(words) < length:
            words.append(self.rng.choice(self.followers[words[-1]] or self.plain))
        return " ".join(words), self.rng.choice(self.named).speaker

    def cut_behind_not(self):
        q = self.rng.choice(self.direct)
        places = [i for i, w in enumerate(q.words) if w in ("not", "never") and i + 5 < len(q.words)]
        if not places:
            return None
        return " ".join(q.words[self.rng.choice(places) + 1:]), q.speaker

    def cut_before_if(self):
        q = self.rng.choice(self.direct)
        places = [i for i, w in enumerate(q.words) if w in ("if", "unless") and i >= 5
                  and q.words[i - 1] not in ("even", "as", "see", "know", "wonder", "ask", "and", "or")
                  and not re.search(r"[.?!]", " ".join(q.words[max(0, i - 5):i]))]
        if not places:
            return None
        return " ".join(q.words[:self.rng.choice(places)]), q.speaker

    def indirect_as_direct(self):
        if not self.indirect:
            return None
        q = self.rng.choice(self.indirect)
        return q.text, q.speaker


# What is made, the verdicts on words that are right for it, the one on the speaker, whether it is to pass.
KINDS = [
    ("true", {"exact"}, "same", True),
    ("typography", {"normalised"}, "same", True),
    ("last_name", {"exact"}, "same", True),
    ("elided", {"elided"}, "same", True),
    ("bracketed", {"bracketed"}, "same", True),
    ("word_swapped", {"altered"}, "same", False),
    ("one_in_five", {"altered"}, "same", False),
    ("number_changed", {"altered"}, "same", False),
    ("not_dropped", {"altered"}, "same", False),
    ("joined", {"stitched"}, None, False),
    ("speaker_exchanged", {"exact"}, "different", False),
    ("made_up", {"not-found"}, None, False),
    ("cut_behind_not", {"truncated"}, "same", False),
    ("cut_before_if", {"truncated"}, "same", False),
    ("indirect_as_direct", {"paraphrase"}, None, False),
]
WORDS = ["exact", "normalised", "bracketed", "elided", "stitched", "altered", "truncated", "paraphrase", "not-found"]


def make(maker, per_kind):
    rows = []
    for kind, *_ in KINDS:
        made = set()
        for _ in range(per_kind * 30):
            if len(made) == per_kind:
                break
            claim = getattr(maker, kind)()
            if claim and claim not in made:
                made.add(claim)
                rows.append((kind, *claim))
    return rows


def share(part, whole):
    return f"{100 * part / whole:5.1f}" if whole else "    –"


def table(results):
    print(f"{'made':20}{'n':>5} " + "".join(f"{w[:9]:>10}" for w in WORDS) + "      same diff unattr   pass right")
    sums = collections.Counter()
    for kind, words, speaker, is_true in KINDS:
        rows = [r for r in results if r["made"] == kind]
        right = [r for r in rows if r["words"] in words and speaker in (None, r["speaker_verdict"])]
        passed = [r for r in rows if r["passed"] == "true"]
        counts = collections.Counter(r["words"] for r in rows)
        voices = collections.Counter(r["speaker_verdict"] for r in rows)
        print(f"{kind:20}{len(rows):5} " + "".join(f"{counts[w] or '·':>10}" for w in WORDS)
              + f"     {voices['same']:5}{voices['different']:5}{voices['unattributed']:7}"
              + f"  {share(len(passed), len(rows))} {share(len(right), len(rows))}")
        group = "true" if is_true else "damaged"
        sums[group] += len(rows)
        sums[group + " as it should be"] += len(passed) if is_true else len(rows) - len(passed)
        sums["right"] += len(right)
    total = sums["true"] + sums["damaged"]
    print(f"\ntrue claims that pass      {share(sums['true as it should be'], sums['true'])} of 100 (target 98)")
    print(f"damaged claims that fail   {share(sums['damaged as it should be'], sums['damaged'])} of 100 (target 98)")
    print(f"the very verdict made      {share(sums['right'], total)} of 100 (target 90)")


def show_wrong(results, limit):
    for kind, words, speaker, is_true in KINDS:
        wrong = [r for r in results if r["made"] == kind and not
                 (r["words"] in words and speaker in (None, r["speaker_verdict"])
                  and (r["passed"] == "true") == is_true)]
        for row in wrong[:limit]:
            print(f"\n{kind}: {row['words']}, {row['speaker_verdict']}, {row['source_document']}:{row['line']}")
            print(f"  claim   {row['quote']} — {row['speaker']}")
            print(f"  source  {row['source_text']} — {row['source_speaker']}")
            print(f"  {row['difference']}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--binary", default=".build/release/saidby")
    parser.add_argument("--per-kind", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=0, help="print so many wrong ones of each kind")
    options = parser.parse_args()
    maker = Maker(list(quotations(options.binary, options.folder)), random.Random(options.seed))
    with tempfile.NamedTemporaryFile("w", suffix=".csv", newline="", encoding="utf-8") as claims:
        writer = csv.writer(claims)
        writer.writerow(["made", "quote", "speaker"])
        writer.writerows(make(maker, options.per_kind))
        claims.flush()
        output = tool(options.binary, "verify", claims.name, "--sources", options.folder, "--format", "csv")
    results = list(csv.DictReader(output.splitlines(keepends=True)))
    table(results)
    show_wrong(results, options.show)


main()
