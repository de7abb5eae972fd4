"""Read the files of a folder once, and again as soon as one of them has changed: the one cache of ``data/``."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache, wraps
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

_READ = (".csv", ".yaml")
_REMEMBERED = 160  # results a function

Stamp = tuple[tuple[str, int, int], ...]
_SEEN: ContextVar[dict[Path, Stamp] | None] = ContextVar("seen", default=None)

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
        return computed(_stamp_for_now(folder), folder, *arguments, **named)

    return current


@contextmanager
def unchanging() -> Iterator[None]:
    """Take the files of a folder within the block for what they are when first asked for: the block shows one state.

    It also saves looking at each of them some hundred times. May stand above a function, too.
    """
    seen = _SEEN.get()
    before = _SEEN.set({} if seen is None else seen)
    try:
        yield
    finally:
        _SEEN.reset(before)


def _stamp_for_now(folder: Path) -> Stamp:
    seen = _SEEN.get()
    if seen is None:
        return _stamp(folder)
    if folder not in seen:
        seen[folder] = _stamp(folder)
    return seen[folder]


def _stamp(folder: Path) -> Stamp:
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
