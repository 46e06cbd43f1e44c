#!/usr/bin/env python3
"""What costs what in the page: code by crate and module, and data, of the build that `cargo xtask dist` left.

    size.py [WASM]     writes docs/SIZE.md; WASM is the linked module that still has its names

Generic code of the standard library counts for the module of Remit that asked for it. The sizes are those before wasm-opt, which
drops the names; the last table says what a browser then loads.
"""
import collections, pathlib, re, subprocess, sys

WASM = "target/wasm/wasm32-unknown-unknown/page/remit_page.wasm"
LOADED = ["remit-page_bg.wasm", "remit-page.js", "base.css", "results.css", "source.css", "tokens.css", "print.css"]


def leb(data, at):
    """An unsigned number in LEB128, and where it ends."""
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def sections(data):
    at = 8
    while at < len(data):
        kind, (length, start) = data[at], leb(data, at + 1)
        yield kind, start, start + length
        at = start + length


def imported(data, start):
    """How many functions a module imports: theirs are the first numbers."""
    count, at = leb(data, start)
    functions = 0
    for _ in range(count):
        for _ in range(2):
            length, at = leb(data, at)
            at += length
        kind, at = data[at], at + 1
        if kind == 0:
            functions, (_, at) = functions + 1, leb(data, at)
        elif kind == 3:
            at += 2
        else:
            at += kind == 1
            flags, at = leb(data, at)
            for _ in range(1 + (flags & 1)):
                _, at = leb(data, at)
    return functions


def names(data, start, end):
    """The names of functions, by number."""
    length, at = leb(data, start)
    if data[at:at + length] != b"name":
        return {}
    at += length
    while at < end:
        kind, (length, body) = data[at], leb(data, at + 1)
        at = body + length
        if kind == 1:
            count, here = leb(data, body)
            found = {}
            for _ in range(count):
                number, here = leb(data, here)
                size, here = leb(data, here)
                found[number] = data[here:here + size].decode("utf-8", "replace")
                here += size
            return found
    return {}


def owner(name):
    """The crate or module that a mangled name (RFC 2603) belongs to."""
    def path(crate):
        after = re.search(r"Cs\w+?_%d%s((?:\d+[a-z_]\w*?(?=\d|[A-Z]|$))*)" % (len(crate), crate), name)
        rest, parts = name[after.start(1):] if after else "", []
        while (size := re.match(r"(\d+)_?", rest)) and len(parts) < 2:
            word, rest = rest[size.end():size.end() + int(size[1])], rest[size.end() + int(size[1]):]
            parts.append(word)
        return parts
    for crate, label, depth in (("remit_page", "page", 1), ("remit", "engine", 2)):
        if f"{len(crate)}{crate}" in name:
            parts = [part for part in path(crate)[:depth] if part.islower() and part.isidentifier()]
            return "/".join([label, *parts[:1], *(parts[1:] if parts[:1] == ["language"] and parts[1:] in (["en"], ["zh"]) else [])])
    crate = re.search(r"Cs\w+?_(\d+)([a-z_]\w*)", name)
    return crate[2][:int(crate[1])] if crate else "glue"


def main():
    data = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else WASM).read_bytes()
    first, sizes, known, stored = 0, [], {}, 0
    for kind, start, end in sections(data):
        if kind == 2:
            first = imported(data, start)
        elif kind == 10:
            count, at = leb(data, start)
            for _ in range(count):
                length, at = leb(data, at)
                sizes.append(length)
                at += length
        elif kind == 11:
            stored = end - start
        elif kind == 0:
            known.update(names(data, start, end))
    cost, functions = collections.Counter(), collections.Counter()
    for nth, size in enumerate(sizes):
        # What wasm-bindgen reads to write its script is gone afterwards.
        name = known.get(first + nth, "")
        if not name.startswith("__wbindgen_describe"):
            cost[owner(name)] += size
            functions[owner(name)] += 1
    lines = ["# What costs what", "", "Written by `xtask/size.py` after `cargo xtask dist`; do not edit.", "",
             "| code of | functions | bytes before wasm-opt | share |", "| --- | ---: | ---: | ---: |"]
    whole = sum(cost.values()) + stored
    shown = [(name, size) for name, size in cost.most_common() if size * 200 > whole]
    for name, size in shown:
        lines.append(f"| `{name}` | {functions[name]:,} | {size:,} | {100 * size / whole:.1f} % |")
    others = sum(cost.values()) - sum(size for _, size in shown)
    lines += [f"| others | | {others:,} | {100 * others / whole:.1f} % |",
              f"| data: tables, words, addresses | | {stored:,} | {100 * stored / whole:.1f} % |", ""]
    lines += ["| file | bytes | packed |", "| --- | ---: | ---: |"]
    for name in LOADED:
        file = next(pathlib.Path("dist").glob(f"app*/{name}"))
        node = "const z=require('zlib');const c=z.constants;process.stdout.write(String(z.brotliCompressSync(require('fs').readFileSync(process.argv[1]),{params:{[c.BROTLI_PARAM_QUALITY]:11,[c.BROTLI_PARAM_LGWIN]:24}}).length))"
        packed = int(subprocess.run(["node", "-e", node, file], capture_output=True, text=True, check=True).stdout)
        lines.append(f"| `{name}` | {file.stat().st_size:,} | {packed:,} |")
    pathlib.Path("docs/SIZE.md").write_text("\n".join(lines) + "\n", "utf-8")


main()
