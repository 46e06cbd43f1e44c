"""Writes files that no reader should trip over into a folder: python3 hostile.py <folder>"""

import json
import sys
import zipfile
from pathlib import Path

from openpyxl import Workbook

folder = Path(sys.argv[1])
DOCUMENT = '<w:document xmlns:w="w"><w:body>{}</w:body></w:document>'


def archive(name, parts):
    with zipfile.ZipFile(folder / name, "w", zipfile.ZIP_DEFLATED) as file:
        for part, content in parts.items():
            file.writestr(part, content)
    return (folder / name).read_bytes()


def pdf(name, pages, lines=()):
    """A PDF of so many pages, each with a head, its number and the same lines, written by hand."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"", b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    kids = []
    for number in range(1, pages + 1):
        shown = ["The Gazette", *lines, f"Bay {number} is long.", f"- {number} -"] if lines else []
        words = b"".join(b"1 0 0 1 72 %d Tm (%s) Tj " % (780 - 36 * nth, line.encode()) for nth, line in enumerate(shown))
        stream = b"BT /F1 12 Tf %sET" % words
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))
        kids.append(b"%d 0 R" % (len(objects) + 1))
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents %d 0 R>>" % len(objects)
        )
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, b" ".join(kids))
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj%s endobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start)
    (folder / name).write_bytes(out)


whole = archive("whole.docx", {"word/document.xml": DOCUMENT.format("<w:p><w:r><w:t>Each office must report.</w:t></w:r></w:p>")})
(folder / "empty.docx").write_bytes(b"")
(folder / "half.docx").write_bytes(whole[: len(whole) // 2])
(folder / "renamed.docx").write_text("Each office must report.")
(folder / "picture.pdf").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(1000))
(folder / "broken.pdf").write_bytes(b"%PDF-1.7\n" + bytes(range(256)) * 40)
(folder / "noise.txt").write_bytes(bytes(range(256)) * 40)
(folder / "locked.docx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1000) + "EncryptedPackage".encode("utf-16le"))
archive("locked.odt", {"META-INF/manifest.xml": "<manifest:encryption-data/>", "content.xml": "?"})
archive("bomb.docx", {"word/document.xml": DOCUMENT.format("<w:p/>" + " " * (300 << 20))})
archive("deep.docx", {"word/document.xml": "<w:p>" * 2_000_000})
archive("slides.docx", {"ppt/presentation.xml": "<p/>"})
(folder / "deep.rtf").write_bytes(b"{\\rtf1" + b"{" * 3_000_000)
boundary = b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
(folder / "deep.eml").write_bytes(b"MIME-Version: 1.0\r\n" + boundary * 20_000)
(folder / "deep.html").write_bytes(b"<table><tr><td>" * 500_000)
book = Workbook()
book.active.append(["Task"])
book.save(folder / "table.xlsx")
pdf("scanned.pdf", 20)
LINES = ["Ports", "Each office must report by 1 May 2027.", "The weather was fine.", "No bay was shut."]
pdf("endless.pdf", 10_000, LINES)
pdf("long.pdf", 2_000, LINES)
(folder / "endless.txt").write_text("Each office must report by 1 May 2027.\n" * 100_000)
print(json.dumps("written"))
