"""Answers kept in a CSV file that only grows: none is confirmed before it lies on the disk.

All that come within one turn of the loop, or while the disk is busy, are written together and made safe by one fsync:
so three hundred phones cost a few writes, and not three hundred. A process killed in the middle leaves at most a last
line without an end, which was never confirmed; it is cut off at the next start.
"""

import asyncio
import csv
import io
import os
from pathlib import Path

from utils.live.words import say

SHEET = "sheet"  # the column that tells one form from another, as in the sample class; no name of anybody


class AnswerLog:
    """The answers to one question, in the file *path* with the *columns* after that of the sheets.

    *rows* are the kept answers by their sheets. Raises ValueError, in words, where the file is another question's, and
    OSError where it cannot be opened.
    """

    def __init__(self, path: Path, columns: tuple[str, ...]):
        self.path = path
        self._waiting: dict[str, tuple[tuple[str, ...], asyncio.Future]] = {}
        self._writing: asyncio.Task | None = None
        raw, head = path.read_bytes() if path.exists() else b"", _lines([(SHEET, *columns)])
        whole = raw[: raw.rfind(b"\n") + 1]
        if not (whole or head).startswith(head if whole else raw):
            raise ValueError(str(say("broken-log", file=path)))
        _, *rows = csv.reader(io.StringIO((whole or head).decode("utf-8"), newline=""))
        self.rows = {sheet: tuple(cells) for sheet, *cells in rows}
        self._file = path.open("ab", buffering=0)
        self._file.truncate(len(whole))
        if not whole:
            self._append(head)
            _sync_folder(path.parent)

    async def keep(self, sheet: str, cells: tuple[str, ...]) -> tuple[str, ...]:
        """Keep *cells* for *sheet* and return what is kept for it, which is what came first.

        Raises OSError where the disk does not take them; then they are not kept.
        """
        if sheet in self.rows:
            return self.rows[sheet]
        if sheet not in self._waiting:
            self._waiting[sheet] = cells, asyncio.get_running_loop().create_future()
            if self._writing is None:
                self._writing = asyncio.create_task(self._write())
        first, done = self._waiting[sheet]
        await asyncio.shield(done)
        return first

    async def settled(self) -> None:
        """Wait until nothing is being written."""
        while self._writing is not None:
            await asyncio.shield(self._writing)

    def close(self) -> None:
        """Close the file, once nothing waits any more."""
        self._file.close()

    async def _write(self) -> None:
        await asyncio.sleep(0)  # what comes in the same turn of the loop is written along
        loop = asyncio.get_running_loop()
        written: set[str] = set()
        while batch := {sheet: each for sheet, each in self._waiting.items() if sheet not in written}:
            lines = _lines([(sheet, *cells) for sheet, (cells, _) in batch.items()])
            try:
                await loop.run_in_executor(None, self._append, lines)
                fault = None
            except OSError as error:
                fault = error
            for sheet, (cells, done) in batch.items():
                del self._waiting[sheet]
                if fault is None:
                    self.rows[sheet] = cells
                    done.set_result(None)
                else:
                    done.set_exception(fault)
                    done.exception()  # whoever asked may have gone
        self._writing = None

    def _append(self, lines: bytes) -> None:
        """Write *lines* and make them safe, or leave the file as it was and raise OSError."""
        before = self._file.seek(0, os.SEEK_END)
        try:
            left = memoryview(lines)
            while left:
                left = left[self._file.write(left) :]
            os.fsync(self._file.fileno())
        except OSError:
            self._file.truncate(before)
            raise


def _lines(rows: list[tuple[str, ...]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue().encode()


def _sync_folder(folder: Path) -> None:
    """Make the name of a new file safe too, where the system lets a folder be opened."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
