"""Python's collector of garbage, which need not look while much is made that all goes again."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Let the collector rest within the block, if it does not already. May stand above a function, too.

    What lives through several of its rounds is taken for lasting, and for every so many lasting objects it looks
    through all that the process holds, which takes a tenth of a second. The nodes of a long file and the parts of a
    figure are many, live that long, and go.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()
