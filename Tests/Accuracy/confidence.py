#!/usr/bin/env python3
"""Measure how often each rule is right, and write Sources/SaidBy/Attribution/RuleConfidence.swift.

    python3 Tests/Accuracy/confidence.py EVAL SET [SET ...] [--build COMMAND] [--check]

EVAL holds score.py and regions.py; each SET is a folder of it with text/ID.txt and gold.jsonl or
regions.jsonl (the format is described at the top of score.py). Run it from the project's root after a
rule has changed.

It builds the tool with a table in which every setting and form of source has a number of its own, so
that a row's confidence tells what it was measured under; then it writes the
measured shares and builds again. --check measures the rows of the table that stands, and writes nothing.

A share is that of the quoted stretches whose mention is right (settings long and short), or of the
quotations without marks that match an annotated one at 0.5 and have its source (whole and part). Fewer
than 20 decisions are drawn towards 0.5, as if ten more had been right every other time.
"""
import argparse
import collections
import json
import os
import re
import subprocess
import sys
import tempfile

TABLE = "Sources/SaidBy/Attribution/RuleConfidence.swift"
RULES = "Sources/SaidBy/Attribution"
SETTINGS = ["long", "short", "whole", "part"]
FORMS = ["name", "pronoun", "description"]
# What the table says while it is measured: the confidence of a quoted row, a product, tells both of its factors.
CODES = {"long": 0.10, "short": 0.50, "whole": 0.60, "part": 0.70}
FORM_CODES = {"name": 1.0, "pronoun": 0.9, "description": 0.8}
DECODED = {0.60: ("whole", None), 0.70: ("part", None)}
DECODED.update({round(CODES[s] * f, 2): (s, form) for s in ("long", "short") for form, f in FORM_CODES.items()})


def swift(shares, resolved, remark):
    lines = ["/// How often each rule is right.", "///"] + ["/// " + r for r in remark]
    lines += ["enum RuleConfidence {",
              "    /// For each rule's id its shares, in the order of `Setting`: long, short, whole, part.",
              "    static let shares: [String: [Double]] = ["]
    lines += ['        "%s": [%s],' % (rule, ", ".join("%.2f" % s for s in shares[rule])) for rule in sorted(shares)]
    lines += ["    ]", "",
              "    /// How often the right entity is found for a right mention, in the order of `SourceForm`:",
              "    /// name, pronoun, description.",
              "    static let resolved: [Double] = [%s]" % ", ".join("%.2f" % r for r in resolved), "}", ""]
    return "\n".join(lines)


def rule_ids():
    ids = set()
    for folder, _, files in os.walk(RULES):
        for name in files:
            if name != os.path.basename(TABLE):
                text = open(os.path.join(folder, name), encoding="utf-8").read()
                ids.update(re.findall(r'(?:\bid: |ID = )"([a-z-]+)"', text))
    return sorted(ids)


def extract(tool, folder):
    with tempfile.NamedTemporaryFile("wb", suffix=".jsonl", delete=False) as out:
        subprocess.run([tool, "extract", "--format", "jsonl", os.path.join(folder, "text")], stdout=out, check=True)
    return out.name


class Decision:
    """One decision that gold can judge: of a quoted stretch, or of words without marks."""

    def __init__(self, q, is_quoted, right, named=None, matched=None):
        self.rule, self.code, self.is_quoted = q["rule"], q["confidence"], is_quoted
        self.right, self.named, self.matched = right, named, matched


def decisions(score, folder, path):
    """Every quoted stretch that the tool attributes, and every quotation of it without marks."""
    system = score.load_system(path)
    raw = {}
    for line in open(path, encoding="utf-8"):
        d = json.loads(line)
        raw[os.path.basename(d["document"])[:-4]] = d["quotations"]
    for doc, quotations in raw.items():
        for q, r in zip(system.get(doc, []), quotations):
            q.update(rule=r["rule"], confidence=r["confidence"], kind=r["kind"])
    names = {}
    if os.path.exists(os.path.join(folder, "names.jsonl")):
        names = {d["doc"]: d["speakers"] for d in map(json.loads, open(os.path.join(folder, "names.jsonl"), encoding="utf-8"))}
    full = os.path.exists(os.path.join(folder, "gold.jsonl"))
    for line in open(os.path.join(folder, "gold.jsonl" if full else "regions.jsonl"), encoding="utf-8"):
        gold = json.loads(line)
        text = open(os.path.join(folder, "text", gold["doc"] + ".txt"), encoding="utf-8", newline="").read()
        out = system.get(gold["doc"], [])
        yield from quoted(score, text, gold, names.get(gold["doc"]), out)
        if full:
            yield from unquoted(score, text, gold, out)


def quoted(score, text, gold, names, system):
    for g in score.gold_regions(text, gold, names):
        span = [g["span"]]
        over, q = max(((score.overlap(span, q["content"]), q) for q in system), key=lambda h: h[0], default=(0, None))
        if q is None or over < 0.5 * score.size(span) or not (q["source"] or q["name"]):
            continue
        if not g["speech"]:
            yield Decision(q, True, False)
        elif g["spans"] or g["mention"]:
            right = score.mention_matches(text, g["spans"], g["mention"], q["source"])
            yield Decision(q, True, right, is_named(score, g, names or gold.get("regions", {}), q, right))


def is_named(score, g, entities, q, right):
    """Whether the name is right; None where nobody annotated it."""
    if not g["speaker"]:
        return None
    known = [score.norm(n["name"]) for n in entities.values() if n.get("name")]
    for one in [g["speaker"]] + g.get("others", []):
        if one["type"] in ("unnamed", "none"):
            if right and (q["name"] is None or score.norm(q["name"]) not in known):
                return True
        elif score.name_matches(one, q["name"]):
            return True
    return False


def unquoted(score, text, gold, system):
    golds = [(score.content_words(text, a["content"]), a) for a in gold["attributions"]
             if not score.overlap(a["content"], gold["discard"])]
    ours = [(score.content_words(text, q["content"]), q) for q in system if not score.overlap(q["content"], gold["discard"])]
    pairs = sorted(((len(g & s) / len(g | s), i, j) for i, (g, _) in enumerate(golds)
                    for j, (s, _) in enumerate(ours) if g & s), reverse=True)
    used, match = set(), {}
    for jaccard, i, j in pairs:
        if jaccard >= 0.5 and i not in used and j not in match:
            used.add(i)
            match[j] = golds[i][1]
    for j, (_, q) in enumerate(ours):
        if q["kind"] == "indirect" or q["rule"] == "transcript":
            g = match.get(j)
            right = g is not None and (score.overlap(g["source"], q["source"]) > 0 if g["source"] else not q["source"])
            yield Decision(q, q["kind"] != "indirect", right, matched=g is not None)


def share(right, count):
    return (right + 5) / (count + 10) if count < 20 else right / count


def measure(found):
    counts = collections.defaultdict(lambda: [0, 0])
    forms = {form: [0, 0] for form in FORMS}
    for d in found:
        if not d.code:
            continue
        setting, form = DECODED[d.code]
        if d.is_quoted == (setting in ("whole", "part")):
            continue  # marks that hold no speech within words that are reported without marks
        counts[d.rule, setting][0] += d.right
        counts[d.rule, setting][1] += 1
        if d.right and d.named is not None and form:
            forms[form][0] += d.named
            forms[form][1] += 1
    for (rule, setting), (right, count) in sorted(counts.items()):
        print("%-24s %-6s %5d of %5d  %.3f" % (rule, setting, right, count, right / count))
    for name, (right, count) in forms.items():
        print("%-31s %5d of %5d  %.3f" % ("right entity of a " + name, right, count, right / count if count else 0))
    return counts, [share(*forms[form]) for form in FORMS]


def check(found):
    """Prints how often rows from some confidence on are right."""
    quoted_rows = [d for d in found if d.is_quoted]
    groups = {"quoted, mention right": [(d.code, d.right) for d in quoted_rows],
              "quoted, name right": [(d.code, d.named) for d in quoted_rows if d.named is not None],
              "without marks, content matches": [(d.code, d.matched) for d in found if not d.is_quoted],
              "without marks, source too": [(d.code, d.right) for d in found if not d.is_quoted]}
    for title, group in groups.items():
        for level in (0.0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.82, 0.85, 0.88, 0.9, 0.95):
            rows = [right for code, right in group if code >= level]
            if rows:
                print("%-31s confidence >= %.2f: %5d rows, %.1f %% right"
                      % (title, level, len(rows), 100 * sum(rows) / len(rows)))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("eval")
    parser.add_argument("sets", nargs="+")
    parser.add_argument("--build", default="swift build -c release")
    parser.add_argument("--tool", default=".build/release/saidby")
    parser.add_argument("--check", action="store_true")
    args = parser.parse_args()
    sys.dont_write_bytecode = True
    sys.path.insert(0, args.eval)
    import score

    def found():
        for name in args.sets:
            folder = os.path.join(args.eval, name)
            path = extract(args.tool, folder)
            yield from decisions(score, folder, path)
            os.unlink(path)

    if args.check:
        return check(list(found()))
    ids = rule_ids()
    before = open(TABLE, encoding="utf-8").read() if os.path.exists(TABLE) else None
    try:
        with open(TABLE, "w", encoding="utf-8") as out:
            codes = [CODES[s] for s in SETTINGS]
            out.write(swift({rule: codes for rule in ids}, [FORM_CODES[f] for f in FORMS], ["Codes for measuring."]))
        subprocess.run(args.build, shell=True, check=True)
        counts, resolved = measure(found())
    except BaseException:
        if before is not None:
            open(TABLE, "w", encoding="utf-8").write(before)
        raise
    shares = {rule: [share(*counts.get((rule, s), (0, 0))) for s in SETTINGS] for rule in ids}
    remark = ["Written by Tests/Accuracy/confidence.py; not to be changed by hand."]
    with open(TABLE, "w", encoding="utf-8") as out:
        out.write(swift(shares, resolved, remark))
    subprocess.run(args.build, shell=True, check=True)


if __name__ == "__main__":
    main()
