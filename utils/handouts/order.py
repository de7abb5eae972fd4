"""The order of letters on a line as Pango has it: the order in which they are read, and that from left to right."""

from collections.abc import Sequence
from functools import cache


def levels_of(text: str, *, from_right: bool) -> list[int]:
    """Return the level of each letter of *text* by the Unicode bidirectional algorithm: odd ones run from the right.

    *from_right* is the direction of the paragraph. Raises OSError where there is no Pango.
    """
    ffi, pango, gobject = _libraries()
    encoded = text.encode()
    found = pango.pango_log2vis_get_embedding_levels(encoded, len(encoded), ffi.new("int *", int(from_right)))
    levels = [found[place] for place in range(len(text))]
    gobject.g_free(found)
    return levels


def from_left(levels: Sequence[int]) -> list[int]:
    """Return the places of the letters with these *levels*, as they stand from left to right."""
    places = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        start = 0
        while start < len(places):
            end = start
            while end < len(places) and levels[places[end]] >= level:
                end += 1
            places[start:end] = reversed(places[start:end])
            start = max(end, start + 1)
    return places


@cache
def _libraries():
    """Return the libraries that WeasyPrint has loaded, told of two functions that it does without."""
    from weasyprint.text.ffi import ffi, gobject, pango

    ffi.cdef("""
        unsigned char *pango_log2vis_get_embedding_levels(const char *text, int length, int *direction);
        void g_free(void *memory);
    """)
    return ffi, pango, gobject
