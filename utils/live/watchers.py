"""Whether the projector's page is still open: a survey ends when its window is closed."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager

GRACE = 10.0  # seconds in which a page that was loaded again comes back


class Watchers:
    """Calls *end* once nobody has watched for *grace* seconds, after somebody had."""

    def __init__(self, end: Callable[[], None], grace: float = GRACE):
        self._end, self._grace = end, grace
        self._count = 0
        self._ending: asyncio.TimerHandle | None = None

    @contextmanager
    def one_more(self) -> Iterator[None]:
        """Count one watcher as long as the block lasts."""
        self._count += 1
        if self._ending:
            self._ending.cancel()
        try:
            yield
        finally:
            self._count -= 1
            if not self._count:
                self._ending = asyncio.get_running_loop().call_later(self._grace, self._end)
