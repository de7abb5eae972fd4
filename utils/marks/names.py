"""Whose a file is: by its own name, or its folder's where it is called as the course calls it; as in names.js."""

import re
import unicodedata

OURS = "marketing-inside-and-out-progress"  # as progress_file.js calls what it saves
_SPACES = re.compile("[ \t\r\n\u00a0\u2000-\u200a\u202f\u3000]+")
# what nobody sees and a copied name may bring along: controls, marks of direction, joiners of nothing
_UNSEEN = re.compile(
    "(?:[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff])+"
)
_ENDING = re.compile(r"(?:\.(?:json|txt|csv))+$", re.IGNORECASE)
# what browsers and systems add to a second copy
_COPY = re.compile(r"(?:[ _-]*\([0-9]{1,3}\)|[ _-]+(?:copy|نسخة)(?:[ _-]?[0-9]{1,3})?)$", re.IGNORECASE)

# what Moodle adds to the folder, or to the file, of each student; the number before it tells two of one name apart
_MOODLE = re.compile(r"(?<=[0-9])_assignsubmission_file(?:_[^/]*)?$")


def student_of(path: str) -> str:
    """Return the student whose file lies at *path* (with slashes, from the chosen folder); "" where nobody is named."""
    *folders, file = _UNSEEN.sub("", path).split("/")
    name = _plain(_ENDING.sub("", file))
    if name.lower() != OURS:
        return name
    return _plain(folders[-1]) if folders else ""


def is_hidden(path: str) -> bool:
    """Tell whether a system, and no student, has put the file at *path* there."""
    parts = path.split("/")
    return any(part.startswith((".", "~$", "__MACOSX")) for part in parts) or parts[-1].lower() in (
        "desktop.ini",
        "thumbs.db",
    )


def _plain(name: str) -> str:
    """Return *name* without what Moodle adds, and without the marks of a copy, however many."""
    name = _MOODLE.sub("", _SPACES.sub(" ", unicodedata.normalize("NFC", name)).strip(" "))
    shorter = _COPY.sub("", name).strip(" ")
    return name if not shorter or shorter == name else _plain(shorter)
