"""The letters of the site: the font of the figures, cut down to what pages need, under a name of its own.

Its licence (OFL) lets it be changed, and asks that what is changed does not bear the reserved name.
"""

import io
import logging
from functools import cache
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parents[1] / "figures" / "fonts"
FILES = {"letters.woff": "IBMPlexSansArabic-Regular.ttf", "letters-bold.woff": "IBMPlexSansArabic-Bold.ttf"}
NAME = "Course Letters"
_KEPT_NAMES = {0, 13, 14}  # copyright and licence
# Latin with its accents, Arabic, punctuation, arrows, the minus
_LETTERS = [*range(0x20, 0x180), *range(0x600, 0x700), *range(0x2000, 0x2070), *range(0x2190, 0x2194), 0x2212]


@cache
def letters() -> dict[str, bytes]:
    """Return the files of the font by their names."""
    logging.getLogger("fontTools.subset").setLevel(logging.ERROR)  # it names each table that it leaves out
    return {name: _cut(FONTS / source) for name, source in FILES.items()}


def _cut(path: Path) -> bytes:
    options = subset.Options(layout_features=["*"], hinting=False, notdef_outline=True)
    font = TTFont(path, recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=_LETTERS)
    cutter.subset(font)
    for record in list(font["name"].names):
        if record.nameID not in _KEPT_NAMES:
            font["name"].removeNames(nameID=record.nameID)
    for name in (1, 4, 6):
        font["name"].setName(NAME.replace(" ", "") if name == 6 else NAME, name, 3, 1, 0x409)
    font.flavor = "woff"
    target = io.BytesIO()
    font.save(target)
    return target.getvalue()
