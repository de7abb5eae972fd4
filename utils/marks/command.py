"""One table from the progress that students handed in: ``make marks FILES=folder`` writes ``build/marks.csv``."""

import os
import sys
from pathlib import Path

from utils.marks.collected import Said, marks_in
from utils.marks.progress import LARGEST
from utils.marks.words import NOTES, SAID, UNREAD
from utils.twins import Twin

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "build" / "marks.csv"
MOST = 5000  # files


def main(arguments: list[str]) -> None:
    """Read the folder that the environment names as FILES; there are no *arguments*."""
    try:
        files = files_in(os.environ.get("FILES", ""))
    except ValueError as error:
        sys.exit(str(error))
    marks = marks_in(files)
    TABLE.parent.mkdir(exist_ok=True)
    TABLE.write_text(marks.csv, encoding="utf-8", newline="")
    print(SAID["read"].format(students=marks.students, unread=len(marks.unread)))
    _tell(SAID["not-read"], [_unread(each) for each in marks.unread])
    _tell(SAID["to-know"], [_note(each) for each in marks.notes])
    print(SAID["written"].format(file=TABLE.relative_to(ROOT)))


def files_in(folder: str) -> list[tuple[str, bytes | None]]:
    """Return path and content of all files in *folder*, None for what cannot be opened.

    Raises ValueError, in words, where there are none to read.
    """
    root = Path(folder)
    if not folder or not root.is_dir():
        raise ValueError(SAID["no-folder"].format(folder=folder))
    paths = sorted(path for path in root.rglob("*") if path.is_file())
    if not paths:
        raise ValueError(SAID["no-file"].format(folder=folder))
    if len(paths) > MOST:
        raise ValueError(SAID["many"].format(most=MOST))
    return [(path.relative_to(root).as_posix(), _beginning(path)) for path in paths]


def _beginning(path: Path) -> bytes | None:
    """Return the content of *path*, no more of it than tells that it is too large; None where it cannot be opened."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError:
        return None


def _unread(said: Said) -> Twin:
    return SAID["unread-file"].format(file=_legible(said.values["file"]), why=UNREAD[said.key])


def _note(said: Said) -> Twin:
    return NOTES[said.key].format(**{name: _legible(value) for name, value in said.values.items()})


def _legible(value: object) -> str:
    """Return *value* as it can be printed: a file's name must not move what stands around it, nor steer a terminal."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in str(value))


def _tell(head: Twin, items: list[Twin]) -> None:
    if items:
        print(head)
    for item in items:
        print("\n".join(f"- {line}" for line in str(item).splitlines()))
