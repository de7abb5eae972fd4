"""Files of answers to try the survey with: of our own form, and of a form service that many have filled in."""

import csv
from io import StringIO

from utils.tables import load

OWN = "S1,S2,S3,S4,S5\nyes,no,dont_know,yes,no\nno,no,yes,,yes\n"


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
