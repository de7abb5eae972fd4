"""Read the files of a folder once, and again as soon as one of them has changed: the one cache of ``data/``."""

import os
from collections.abc import Callable
from functools import lru_cache, wraps
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

_READ = (".csv", ".yaml")
_REMEMBERED = 160  # results a function

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")


def stamped(function: Callable[Concatenate[Path, Arguments], Result]) -> Callable[Concatenate[Path, Arguments], Result]:
    """Let *function* of a folder (and of more arguments, hashable) compute its result once.

    It is computed again once a table or a question bank of the folder is changed, added or gone. All callers get the
    same object and leave it as it is. An error is not remembered.
    """

    @lru_cache(maxsize=_REMEMBERED)
    def computed(stamp: tuple, folder: Path, *arguments: object, **named: object) -> Result:
        return function(folder, *arguments, **named)

    @wraps(function)
    def current(folder: Path, *arguments: object, **named: object) -> Result:
        return computed(_stamp(folder), folder, *arguments, **named)

    return current


def _stamp(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """Return what changes with every change of a file in *folder* or deeper: names, times in ns, sizes in bytes."""
    if not folder.is_dir():
        return ()
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                found += _stamp(Path(entry.path))
            elif entry.name.endswith(_READ):
                stat = entry.stat()
                found.append((entry.path, stat.st_mtime_ns, stat.st_size))
    return tuple(sorted(found))
