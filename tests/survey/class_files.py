"""Files of answers to try the survey with: of our own form, of a form service that many have filled in, bad ones."""

import csv
from io import StringIO

from utils.tables import load

OWN = "S1,S2,S3,S4,S5\nyes,no,dont_know,yes,no\nno,no,yes,,yes\n"
# content, and of the first problem its row and column and what its cure says in English and Arabic
BAD = {
    "a renamed .xlsx": (b"PK\x03\x04 xl/workbook.xml", None, "", "a workbook (.xlsx)", "مصنّف جداول (.xlsx)"),
    "UTF-16 without its mark": (OWN.encode("utf-16-le"), None, "", "UTF-16", "UTF-16"),
    "UTF-16 cut off": (OWN.encode("utf-16")[:-1], None, "", "UTF-16", "UTF-16"),
    "a picture": (b"\x89PNG\r\n\x1a\n\xff\xd8", 1, "S1", "write S1", "اكتبوا S1"),
    "empty": (b"", None, "", "empty", "فارغ"),
    "no answers": (b"S1,S2,S3,S4,S5\n", 2, "", "no answer under", "لا أجوبة"),
    "a question lacks": (b"S1,S2,S3,S4\nyes,no,no,no\n", 1, "S5", "write S5", "اكتبوا S5"),
    "a question twice": (b"S1,S2,S3,S4,S5,S5\n1,1,1,1,1,1\n", 1, "S5", "delete one", "احذفوا"),
    "an answer unknown": (f"{OWN}yes,maybe,no,no,no\n".encode(), 4, "S2", "“maybe”", "«maybe»"),
    "a row too long": (f"{OWN}yes,no,no,no,no,no\n".encode(), 4, "S5", "cells in the row: 6", "عدد الخانات هنا 6"),
    "a row too short": (f"{OWN}yes\n".encode(), 4, "S2", "cells in the row: 1", "عدد الخانات هنا 1"),
    "a loose quotation mark": (f'{OWN}"yes,no\n'.encode(), 4, "", "quotation mark", "علامة اقتباس"),
}


def as_csv(rows: list[list[str]], separator: str = ",", encoding: str = "utf-8") -> bytes:
    """Return *rows* as a spreadsheet would write them."""
    text = StringIO(newline="")
    csv.writer(text, delimiter=separator).writerows(rows)
    return text.getvalue().encode(encoding)


def large_class(rows: int) -> bytes:
    """Return an export of a form service with *rows* people in it, as long as such rows are."""
    head = ["Timestamp", *load("class_questions")["asks_en"], "Comments"]
    words = ("Yes", "No", "Don't know", "")
    people = [[f"2030/01/01 {i % 24}:00", *(words[(i // 4**k) % 4] for k in range(5)), "–"] for i in range(rows)]
    return as_csv([head, *people])
