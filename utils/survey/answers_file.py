"""The file in which a class's answers gather, one row a person: saved whole or not at all, also from two forms at once.

It holds no names and no times. Each row is on the disk before the form is told so; where that fails, the file is left
with the rows that it had.
"""

import errno
import os
from collections.abc import Mapping
from io import FileIO
from pathlib import Path

from filelock import FileLock

from utils.survey.meanings import ANSWERS, FIGURES
from utils.twins import Twin

ANSWERS_FILE = Path(__file__).resolve().parents[2] / "data" / "class" / "answers.csv"

_HEADING = ",".join(FIGURES)
PATIENCE = 10  # seconds until another form, which saves at the same time, is done
_FULL = Twin("the disk is full; make room on it", "القرص ممتلئ؛ أفرغوا فيه مساحة")
_READ_ONLY = Twin("nothing may be written in this folder", "لا يُسمح بالكتابة في هذا المجلد")
_CAUSES = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), _FULL),
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), _READ_ONLY),
}
_BUSY = Twin("another form has been saving for a while", "هناك استمارة أخرى قيد الحفظ منذ مدة")
_OTHER = Twin("the computer could not write the file", "تعذّرت على الحاسوب كتابة الملف")
_FOREIGN = Twin(
    "{} was changed by another program; give it another name, and a new one will be begun",
    "غيّر برنامجٌ آخر الملف {}؛ أعيدوا تسميته، فيُنشأ ملف جديد",
).format(ANSWERS_FILE.name)


class SaveError(OSError):
    """An answer was not saved; ``why`` says why, in both languages."""

    def __init__(self, why: Twin):
        self.why = why
        super().__init__(str(why))


def add_answer(answer: Mapping[str, str], path: Path = ANSWERS_FILE) -> int:
    """Add *answer* (``yes``, ``no`` or ``dont_know`` for each of S1 to S5) to the file; return how many it then holds.

    Raises ValueError where an answer is missing or unknown, SaveError where the file cannot be written.
    """
    for figure in FIGURES:
        if answer.get(figure) not in ANSWERS:
            raise ValueError(f"{figure}: {answer.get(figure)!r} must be one of {', '.join(ANSWERS)}.")
    row = ",".join(answer[figure] for figure in FIGURES) + "\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with lock_of(path):
            return _add(path, row)
    except SaveError:
        raise
    except TimeoutError:
        raise SaveError(_BUSY) from None
    except OSError as error:
        raise SaveError(_CAUSES.get(error.errno, _OTHER)) from error


def saved_answers(path: Path = ANSWERS_FILE) -> bytes:
    """Return the file's content, b"" where there is none; a row that a crash left half written is left out."""
    if not path.is_file():
        return b""
    content = path.read_bytes()
    return content[: _whole(content)]


def lock_of(path: Path) -> FileLock:
    """Return what only one form at a time may hold while it writes the file at *path*."""
    return FileLock(path.with_suffix(".lock"), timeout=PATIENCE)


def _add(path: Path, row: str) -> int:
    """Add *row* to the file, which is locked, and return the number of its rows."""
    before = path.read_bytes() if path.exists() else b""
    kept = before[: _whole(before)]
    if kept and kept.splitlines()[0].removeprefix(b"\xef\xbb\xbf").decode(errors="replace") != _HEADING:
        raise SaveError(_FOREIGN)
    new = row if kept else f"{_HEADING}\n{row}"
    if kept and not kept.endswith(b"\n"):
        new = f"\n{new}"
    path.touch()
    with path.open("r+b", buffering=0) as file:
        _write(file, len(kept), new.encode())
    return len(kept.splitlines() or [_HEADING])


def _write(file: FileIO, start: int, content: bytes) -> None:
    """Write *content* at *start*, the end of *file*, down to the disk; cut it off again where that fails."""
    file.truncate(start)
    file.seek(start)
    try:
        while content:
            content = content[file.write(content) :]
        os.fsync(file)
    except OSError:
        file.truncate(start)
        raise


def _whole(content: bytes) -> int:
    """Return the length of *content* without a row, or a heading, whose writing a crash broke off.

    Anything else at its end stays: an editor may leave out the very last line's end.
    """
    last = content.rfind(b"\n") + 1
    tail = content[last:].decode(errors="replace")
    if last == 0:
        return 0 if tail != _HEADING and _HEADING.startswith(tail) else len(content)
    *cells, cell = tail.split(",")
    could_go_on = len(cells) < len(FIGURES) and any(answer.startswith(cell) for answer in ANSWERS)
    is_whole = len(cells) == len(FIGURES) - 1 and cell in ANSWERS
    return last if could_go_on and not is_whole and set(cells) <= set(ANSWERS) else len(content)
