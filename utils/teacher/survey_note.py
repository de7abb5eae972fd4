"""The page on consent and privacy, for the survey of one's own class."""

import htpy as h

from utils.tables import load
from utils.teacher.frame import Page
from utils.twins import Twin, marked

_TITLE = Twin("Consent and privacy for the survey", "الموافقة والخصوصية في الاستطلاع")
_READERS = {
    "aloud": Twin("To be read aloud before the survey", "تُقرأ على الصف قبل الاستطلاع"),
    "teacher": Twin("For the teacher", "للمعلّم"),
}


def survey_page() -> Page:
    """Return the page."""
    return Page("survey-consent", _TITLE, _content)


def _content(language: str) -> list[h.Node]:
    notes = load("teaching/survey_notes")
    return [
        [h.h2[title[language]], h.ol[[_note(row, language) for row in notes[notes["reader"] == reader].itertuples()]]]
        for reader, title in _READERS.items()
    ]


def _note(row, language: str) -> h.Element:
    return h.li[marked(Twin.of(row, "text")[language], language)]
