"""How often anybody may ask: buckets that fill again with time."""

import time
from collections.abc import Callable


class Bucket:
    """Allows *most* at once, and after that *each_second* more every second; *clock* gives seconds."""

    def __init__(self, most: float, each_second: float, clock: Callable[[], float] = time.monotonic):
        self._most, self._each_second, self._clock = most, each_second, clock
        self._left, self._seen = most, clock()

    def take(self) -> bool:
        """Take one out; False where none is left."""
        now = self._clock()
        self._left = min(self._most, self._left + (now - self._seen) * self._each_second)
        self._seen = now
        if self._left < 1:
            return False
        self._left -= 1
        return True


class Rates:
    """The limits of one survey.

    In a school all phones may share one address, so a device is known by its cookie; who has none shares the bucket of
    the newcomers. The numbers leave room for 300 phones that open the page and answer within one second.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic):
        self._clock = clock
        self.all = Bucket(6000, 1200, clock)  # requests: a page is five of them
        self.newcomers = Bucket(800, 10, clock)  # cookies given out
        self.strays = Bucket(100, 5, clock)  # addresses where nothing is: guessing the path takes years
        self._devices: dict[str, Bucket] = {}

    def of_device(self, device: str) -> Bucket:
        """Return the bucket of *device*, a known cookie."""
        if device not in self._devices:
            self._devices[device] = Bucket(40, 4, self._clock)
        return self._devices[device]
