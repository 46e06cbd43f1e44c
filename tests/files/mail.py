"""Writes a mail as a mail program does: python3 mail.py <page.html> <out.eml> <charset> [<attached file>]"""

import json
import re
import sys
from email.message import EmailMessage
from pathlib import Path

page, out, charset, *attached = sys.argv[1:]
markup = Path(page).read_text(encoding="utf-8")
mail = EmailMessage()
mail["From"] = "records@example.org"
mail["To"] = "all@example.org"
mail["Subject"] = "Fwd: " + re.search("<h1>(.*?)</h1>", markup)[1]
mail.set_content(re.sub("<[^>]+>", "", markup), charset=charset, cte="base64")
mail.add_alternative(markup, subtype="html", charset=charset, cte="quoted-printable")
for file in map(Path, attached):
    mail.add_attachment(file.read_bytes(), maintype="application", subtype="octet-stream", filename=file.name)
Path(out).write_bytes(mail.as_bytes())
print(json.dumps(out))
