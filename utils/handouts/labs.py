"""A laboratory on paper: its guess and its missions as questions for a pen, its first position as a picture."""

import htpy as h
from bs4 import Tag

from utils.handouts.soup import add, leave_out, replace
from utils.twins import Twin, marked

BOX = "☐ "
FIRST = Twin("The settings of the picture", "إعدادات الصورة")
_SCREEN_ONLY = (
    ".lab-reveal, .lab-presets, .lab-share, .mission-hint, .mission-reached, .lab-no, .lab-idle, .class-save, "
    ".class-source, .class-note, .class-desk, .lab-boxes, input[type=range], input[type=file], button"
)
_LINES = 2  # to write on below a mission


def on_paper(lab: Tag, language: str) -> None:
    """Change *lab*, the element of a laboratory, so that it can be worked on with a pen in *language*."""
    settings = _settings(lab)
    for share in lab.select(".lab-share"):
        share.parent.decompose()
    numbers = lab.select_one(".lab-numbers")
    if numbers and not numbers.select_one("table"):
        numbers.decompose()
    leave_out(lab, _SCREEN_ONLY)
    for option in lab.select(".lab-guess label, .class-line label"):
        option.input.replace_with(BOX)
    for mission in lab.select("course-mission"):
        add(mission, [h.div(".line") for _ in range(_LINES)])
    leave_out(lab, ".lab-column, .lab-fields > label")
    if settings:
        stage = lab.select_one(".lab-stage")
        rows = [
            h.tr[h.th(scope="row")[marked(name, language)], h.td[marked(value, language)]] for name, value in settings
        ]
        stage.insert_before("")
        add(stage, h.table(".lab-settings")[h.caption[FIRST[language]], h.tbody[rows]])
    for details in lab.select("details"):
        details.name = "div"
    for summary in lab.select("summary"):
        summary.name = "p"
    for fieldset in lab.select("fieldset"):
        fieldset.name = "div"
    for legend in lab.select("legend, label"):
        legend.name = "span" if legend.name == "label" else "p"


def _settings(lab: Tag) -> list[tuple[str, str]]:
    """Return what the controls of *lab* say and where they stand at first."""
    found = []
    for control in lab.select(".lab-column .lab-control"):
        label = control.select_one(".lab-label").get_text().strip()
        field, chosen = control.select_one("input[type=text]"), control.select_one("input[checked]")
        if field:
            found.append((label, f"{field['value']} {control.select_one('.lab-unit').get_text().strip()}"))
        elif chosen:
            found.append((label, chosen.parent.get_text().strip()))
    return found
