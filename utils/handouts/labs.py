"""A laboratory on paper: its guess and its missions as questions for a pen, its first position as a picture."""

import htpy as h
from bs4 import Tag

from utils.handouts.soup import add, in_language, leave_out, markup
from utils.labs import first_positions
from utils.twins import Twin, marked

BOX = "☐ "
_SETTINGS = Twin("The settings of the figure", "إعدادات الشكل")
_NUMBERS = Twin("The numbers of the figure", "أرقام الشكل")
_SHORT = 9  # rows
_SCREEN_ONLY = (
    ".lab-reveal, .lab-numbers[hidden], .lab-presets, .lab-share, .mission-hint, .mission-reached, .lab-no, .lab-idle, "
    ".class-save, .class-source, .class-note, .class-desk, .lab-boxes, input[type=range], input[type=file], button"
)
_LINES = 2  # to write on below a mission


def on_paper(lab: Tag, language: str) -> None:
    """Change *lab*, the element of a laboratory, so that it can be worked on with a pen in *language*."""
    settings = _settings(lab)
    for share in lab.select(".lab-share"):
        share.parent.decompose()
    leave_out(lab, _SCREEN_ONLY)
    for option in lab.select(".lab-guess label, .class-line label"):
        option.input.replace_with(BOX)
    for mission in lab.select("course-mission"):
        add(mission, [h.div(".line") for _ in range(_LINES)])
    leave_out(lab, ".lab-column, .lab-fields > label")
    if settings:
        add(lab.select_one(".lab-stage"), _table(settings, language), _numbers(lab["name"], language))
    for old, new in {"details": "div", "summary": "p", "fieldset": "div", "legend": "p", "label": "span"}.items():
        for element in lab.select(old):
            element.name = new


def _table(settings: list[tuple[str, str]], language: str) -> h.Element:
    rows = [h.tr[h.th(scope="row")[marked(name, language)], h.td[marked(value, language)]] for name, value in settings]
    return h.table(".lab-settings")[h.caption[_SETTINGS[language]], h.tbody[rows]]


def _numbers(lab: str, language: str) -> h.Node:
    """Return what the first position of *lab* gives as a table, unless it is a long one."""
    numbers = in_language(first_positions()[lab]["numbers"], language)
    if len(numbers.select("tr")) > _SHORT:
        return None
    return [h.p(".lab-label")[_NUMBERS[language]], markup(numbers)]


def _settings(lab: Tag) -> list[tuple[str, str]]:
    """Return what the controls of *lab* say and where they stand at first."""
    found = []
    for control in lab.select(".lab-column .lab-control"):
        label = control.select_one(".lab-label").get_text().strip()
        field, chosen = control.select_one("input[type=text]"), control.select_one("input[checked]")
        if field:
            found.append((label, f"{field['value']} ({control.select_one('.lab-unit').get_text().strip()})"))
        elif chosen:
            found.append((label, chosen.parent.get_text().strip()))
    for folded in lab.select(".lab-column details .lab-controls p"):
        found.append((folded.b.get_text(), folded.span.get_text()))
    return found
