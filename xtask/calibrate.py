#!/usr/bin/env python3
"""Counts how often rows of each kind are right, and how far what Remit says of its rows holds.

    calibrate.py EVAL_DIR REMIT          on EVAL_DIR/dev and tests/labelled: print the table of what was said and what was right, in Markdown
    calibrate.py EVAL_DIR REMIT --write  also write src/directive/weights.rs from the counts

A row is right where a label overlaps it by half and has its force. A kind's share is the lower end of its Wilson
interval (E. B. Wilson, 1927) at one standard error: the rules were made with these notices in view, and a kind that
was seen seldom deserves less trust. The table leaves the counted notice out of the shares that its rows are judged by.
"""
import hashlib, json, math, pathlib, subprocess, sys

GROUNDS = {"bare imperative": 2, "present tense of duties": 2, "carried from the stem of the list": 1, "required by the frame": 3,
           "item with a named owner": 3, "named body told to act": 3, "row of a table of tasks": 3}
BANDS = [(0.0, 0.8), (0.8, 0.9), (0.9, 1.01)]


def wilson(right, all_, z=1.0):
    """The lower end of the interval of a share."""
    if not all_:
        return 0.5
    share = right / all_
    middle = share + z * z / (2 * all_)
    spread = z * math.sqrt(share * (1 - share) / all_ + z * z / (4 * all_ * all_))
    return (middle - spread) / (1 + z * z / all_)


def judged(text, gold, notice):
    """(kind, right) of each row; a kind is what it rests on, and whether somebody who acts is named."""
    free = list(gold["directives"])
    for row in notice["directives"]:
        start, end = row["span"]["start"], row["span"]["end"]
        alike = lambda label: max(0, min(end, label["span"][1]) - max(start, label["span"][0])) \
            >= 0.5 * (max(end, label["span"][1]) - min(start, label["span"][0]))
        label = next((label for label in free if alike(label)), None)
        if label:
            free.remove(label)
        named = any(part["explicit"] and part["role"] in ("lead", "responsible") for part in row["parties"])
        yield (GROUNDS.get(row["why"][0], 0), named), bool(label) and label["force"] == row["force"]


def shares(rows):
    kinds = [(ground, named) for ground in range(4) for named in (False, True)]
    of = lambda kind: [right for other, right in rows if other == kind]
    return {kind: round(wilson(sum(of(kind)), len(of(kind))), 2) for kind in kinds}


def main():
    folder, remit = pathlib.Path(sys.argv[1]), sys.argv[2]
    sys.path.insert(0, str(folder))
    import score
    seen, notices = hashlib.sha256(), []
    for source in (folder / "dev", pathlib.Path("tests/labelled")):
        for _, path, text, labels in score.notices(source):
            gold = score.load_gold(text, labels)
            seen.update(path.read_bytes() + path.with_suffix(".json").read_bytes())
            printed = subprocess.run([remit, "--json", path], capture_output=True, check=True).stdout
            notices.append(list(judged(text, gold, json.loads(printed))))
    said = []
    for left_out in notices:
        others = shares([row for rows in notices if rows is not left_out for row in rows])
        said += [(others[kind], right) for kind, right in left_out]
    print("| said | rows | mean of what was said | right |\n| --- | --- | --- | --- |")
    for low, high in BANDS:
        band = [(share, right) for share, right in said if low <= share < high]
        if band:
            mean, right = (sum(values) / len(band) for values in zip(*band))
            name = f"below {high}" if low == 0 else f"{low} and more" if high > 1 else f"{low} to {high}"
            print(f"| {name} | {len(band)} | {mean:.2f} | {right:.2f} |")
    if "--write" in sys.argv:
        final = shares([row for rows in notices for row in rows])
        names = ["a word that binds", "the stem of its list", "a bare verb", "a frame or an owner"]
        lines = [f"    [{final[ground, False]:.2f}, {final[ground, True]:.2f}], // {name}\n"
                 for ground, name in enumerate(names)]
        pathlib.Path("src/directive/weights.rs").write_text(
            "//! Written by `xtask/calibrate.py --write`; do not edit.\n"
            f"//! Counted on {len(notices)} notices, SHA-256 {seen.hexdigest()[:16]}.\n\n"
            "/// By ground: the share of right rows where nobody who acts is named, and where somebody is.\n"
            f"pub const WEIGHTS: [[f64; 2]; 4] = [\n{''.join(lines)}];\n")


main()
