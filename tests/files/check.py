"""Opens a file as its own programs do, and prints what is in it as JSON: python3 check.py <file> [<schema>]"""

import csv
import datetime
import email.policy
import json
import sys
from email.parser import BytesParser
from pathlib import Path

import docx
import icalendar
import jsonschema
import lxml.html
import openpyxl

file = Path(sys.argv[1])


def plain(value):
    """A cell's value as words."""
    if isinstance(value, (datetime.datetime, datetime.date)):
        return value.isoformat()[:10]
    return "" if value is None else str(value)


def table(root):
    return [[cell.text_content() for cell in row.iter("th", "td")] for row in root.iter("tr")]


def xlsx():
    book = openpyxl.load_workbook(file)
    sheets = {sheet.title: [[plain(cell.value) for cell in row] for row in sheet.iter_rows()] for sheet in book}
    first = book.worksheets[0]
    return {
        "sheets": sheets,
        "formulas": [cell.coordinate for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f"],
        "frozen": first.freeze_panes,
        "filter": first.auto_filter.ref,
        "choices": [(str(choice.sqref), choice.formula1) for choice in first.data_validations.dataValidation],
        "printed": [first.page_setup.orientation, first.print_title_rows],
        "days": [cell.is_date for row in first.iter_rows(min_row=2, min_col=7, max_col=7) for cell in row],
    }


def word():
    document = docx.Document(file)
    return {
        "words": [paragraph.text for paragraph in document.paragraphs],
        "rows": [[cell.text for cell in row.cells] for row in document.tables[0].rows],
    }


def calendar():
    events = icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    return [
        {
            "id": str(event["UID"]),
            "day": event["DTSTART"].dt.isoformat(),
            "title": str(event["SUMMARY"]),
            "about": str(event["DESCRIPTION"]),
            "rule": event["RRULE"].to_ical().decode() if "RRULE" in event else None,
            "alarms": [str(alarm["TRIGGER"].dt) for alarm in event.walk("VALARM")],
        }
        for event in events
    ]


def mail():
    message = BytesParser(policy=email.policy.default).parsebytes(file.read_bytes())
    rich = message.get_body(("html",)).get_content()
    return {
        "subject": message["Subject"],
        "draft": message["X-Unsent"],
        "plain": message.get_body(("plain",)).get_content(),
        "rows": table(lxml.html.fromstring(rich)),
        "defects": [str(defect) for defect in message.defects],
    }


def page():
    root = lxml.html.fromstring(file.read_bytes())
    links = [link.get("href") for link in root.iter("a")]
    names = {"#" + element.get("id") for element in root.iter() if element.get("id")}
    return {
        "rows": table(root),
        "text": root.text_content(),
        "loose": [link for link in links if link not in names],
        "scripts": len(list(root.iter("script"))),
    }


def contract():
    notice = json.loads(file.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(json.loads(Path(sys.argv[2]).read_text())).validate(notice)
    return notice


READERS = {
    ".xlsx": xlsx,
    ".docx": word,
    ".ics": calendar,
    ".eml": mail,
    ".html": page,
    ".json": contract,
    ".csv": lambda: list(csv.reader(file.open(encoding="utf-8-sig", newline=""))),
}
print(json.dumps(READERS[file.suffix]()))
