"""What a page of the course brings beside its text: the one script and the one style sheet of all rooms."""

from pathlib import Path

from utils.twins import Bundle, Twin

_BUILT = Path(__file__).parent / "built"

COURSE = Bundle(
    _BUILT / "course.js",
    _BUILT / "course.css",
    store="marketing-inside-and-out:language",
    note=Twin("This viewer shows both languages.", "يعرض هذا البرنامج اللغتين معًا."),
)
