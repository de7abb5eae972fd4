"""The small drawings on buttons, as inline SVG: strokes in the colour of the text."""

import htpy as h

# paths in a square of 24
_PATHS = {
    "menu": "M4 7h16M4 12h16M4 17h10",
    "search": "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14M16.2 16.2 20.5 20.5",
    "close": "M6 6l12 12M18 6 6 18",
    "looks": "M3 18 8.5 5 14 18M5 13.5h7M15.5 18v-5.5a2.6 2.6 0 0 1 5 0V18M15.5 15.5h5",
    "print": "M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7z",
    "file": "M12 4v11M7.5 11 12 15.5 16.5 11M5 20h14",
    "notes": "M6 4h12v16H6zM9.5 9h5M9.5 12.5h5M9.5 16h3",
    "away": "M9 5H5v14h14v-4M13 5h6v6M19 5l-8.5 8.5",
    # inside and out: a ring that is open to the right, and what is in it
    "mark": "M18.4 6.4a9 9 0 1 0 0 11.2M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6M15 12h6",
}


def icon(name: str) -> h.Element:
    """Return the drawing *name*; the words beside it say what it means."""
    return h.svg(
        class_=f"site-icon icon-{name}",
        viewBox="0 0 24 24",
        width="24",
        height="24",
        fill="none",
        stroke="currentColor",
        stroke_width="1.8",
        stroke_linecap="round",
        stroke_linejoin="round",
        aria_hidden="true",
    )[h.path(d=_PATHS[name])]
