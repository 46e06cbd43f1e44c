#!/usr/bin/env python3
"""Fits how much each reason weighs that makes a directive key, and says how well that holds.

    key.py EVAL_DIR REMIT                on the notices of SETS: print what was marked key and right, in Markdown
    key.py EVAL_DIR REMIT --write en zh  also write src/language/{en,zh}/weights.rs, or one of them

The weights are those of a logistic regression, a language each, by stochastic descent with a little decay, in tenths. The
table judges each notice by weights that were fitted without it. A row counts as key where its label does; what was marked
key and is no directive counts as wrong, as in score.py.
"""
import collections, hashlib, json, math, pathlib, random, re, subprocess, sys

ROUNDS, STEP, DECAY = 30, 0.1, 0.04

# The labelled notices, beside the project and of our own.
SETS = "dev", "labelled", "unseen"


def reasons():
    """The names of the reasons, in the order of the weights."""
    source = pathlib.Path("src/notice.rs").read_text("utf-8")
    return re.findall(r'\w+ = "([^"]+)"', re.search(r"names!\(Reason \{(.*?)\}\)", source, re.S).group(1))


def read(folder, remit, seen):
    """The labelled notices: language, set, number of key labels, and a row a directive: reasons, whether key, whether marked."""
    sys.path.insert(0, str(folder))
    import score
    for source in (folder / SETS[0], *(pathlib.Path("tests", name) for name in SETS[1:])):
        for _, path, text, labels in score.notices(source):
            gold = score.load_gold(text, labels)
            seen.update(path.read_bytes() + path.with_suffix(".json").read_bytes())
            printed = subprocess.run([remit, "--json", path], capture_output=True, check=True).stdout
            table = score.utf16_to_chars(text)
            rows = json.loads(printed)["directives"]
            for row in rows:
                row["span"] = tuple(table[row["span"][end]] for end in ("start", "end"))
            matched = dict((row, label) for label, row in score.match_spans(gold["directives"], rows))
            key = [nth in matched and bool(gold["directives"][matched[nth]].get("key")) for nth in range(len(rows))]
            yield {"language": gold["language"], "set": source.name,
                   "labels": sum(bool(label.get("key")) for label in gold["directives"]),
                   "rows": [([it["reason"] for it in row["reasons"]], key[nth], row["key"]) for nth, row in enumerate(rows)]}


def fitted(notices):
    """The weight of each reason."""
    weights, base = collections.defaultdict(float), 0.0
    rows = [row for notice in notices for row in notice["rows"]]
    shuffle = random.Random(1).shuffle
    for nth in range(ROUNDS):
        shuffle(rows)
        step = STEP / (1 + nth / 5)
        for said, key, _ in rows:
            off = 1 / (1 + math.exp(-base - sum(weights[reason] for reason in said))) - key
            base -= step * off
            for reason in said:
                weights[reason] -= step * (off + DECAY * weights[reason])
    return {reason: round(10 * weight) for reason, weight in weights.items()}


def chosen(notice, weights):
    """The rows that these weights would mark, as src/gather/summary.rs does."""
    rows = notice["rows"]
    worth = [-sum(weights.get(reason, 0) for reason in said) for said, _, _ in rows]
    wanted = min(8, max(3, (250 + 15 * len(rows)) // 100))
    return sorted(range(len(rows)), key=lambda nth: (worth[nth], nth))[:wanted]


def f1(pairs):
    """F of what was marked, over pairs of a notice and its marked rows."""
    right = sum(notice["rows"][nth][1] for notice, marked in pairs for nth in marked)
    said, labels = sum(len(marked) for _, marked in pairs), sum(notice["labels"] for notice, _ in pairs)
    return 2 * right / (said + labels)


def main():
    seen = hashlib.sha256()
    notices = list(read(pathlib.Path(sys.argv[1]), sys.argv[2], seen))
    print("| notices | number | marked now | fitted without the notice |\n| --- | --- | --- | --- |")
    for language in ("en", "zh"):
        own = [notice for notice in notices if notice["language"] == language]
        left_out = [(notice, chosen(notice, fitted([other for other in own if other is not notice]))) for notice in own]
        now = [(notice, [nth for nth, row in enumerate(notice["rows"]) if row[2]]) for notice in own]
        for name in (*SETS, None):
            of = lambda pairs: [pair for pair in pairs if name in (None, pair[0]["set"])]
            print(f"| {language}, {name or 'all'} | {len(of(now))} | {f1(of(now)):.3f} | {f1(of(left_out)):.3f} |")
        if language in sys.argv[3:]:
            weights = fitted(own)
            lines = [f"    {weights.get(reason, 0)}, // {reason}\n" for reason in reasons()]
            pathlib.Path(f"src/language/{language}/weights.rs").write_text(
                "//! Written by `xtask/key.py --write`; do not edit.\n"
                f"//! Fitted on {len(own)} notices, SHA-256 of all {seen.hexdigest()[:16]}.\n\n"
                "use crate::notice::Reason;\n\n"
                "/// How much each reason weighs, in the order of [`Reason::ALL`].\n"
                "pub const WEIGHTS: [i16; Reason::ALL.len()] = [\n" + "".join(lines) + "];\n")


main()
