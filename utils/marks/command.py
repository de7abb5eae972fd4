"""One table from the progress that students handed in: ``make marks FILES=folder`` writes ``build/marks.csv``."""

import os
import sys
from pathlib import Path

from utils.marks.collected import Said, marks_in
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
    _tell(SAID["to-know"], [NOTES[each.key].format(**each.values) for each in marks.notes])
    print(SAID["written"].format(file=TABLE.relative_to(ROOT)))


def files_in(folder: str) -> list[tuple[str, bytes]]:
    """Return path and content of all files in *folder*. Raises ValueError, in words, where there are none to read."""
    root = Path(folder)
    if not folder or not root.is_dir():
        raise ValueError(SAID["no-folder"].format(folder=folder))
    paths = sorted(path for path in root.rglob("*") if path.is_file())
    if not paths:
        raise ValueError(SAID["no-file"].format(folder=folder))
    if len(paths) > MOST:
        raise ValueError(SAID["many"].format(most=MOST))
    return [(path.relative_to(root).as_posix(), path.read_bytes()) for path in paths]


def _unread(said: Said) -> Twin:
    return SAID["unread-file"].format(file=said.values["file"], why=UNREAD[said.key])


def _tell(head: Twin, items: list[Twin]) -> None:
    if items:
        print(head)
    for item in items:
        print("\n".join(f"- {line}" for line in str(item).splitlines()))
