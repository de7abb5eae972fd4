"""The one style of the site: that of the lessons, and after it that of what stands around them."""

import re
from collections.abc import Iterable
from pathlib import Path

from utils.page import COURSE
from utils.twins import state_rules

HERE = Path(__file__).parent
# the later one wins where two say something of the same element
SHEETS = (
    "colours.css",
    "text.css",
    "frame.css",
    "navigation.css",
    "search.css",
    "start.css",
    "waiting.css",
    "phone.css",
    "paper.css",
)
_COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)


def style(sheets: Iterable[str] = SHEETS) -> str:
    """Return the style sheet; of what stands around the lessons it holds *sheets*."""
    ours = [_COMMENT.sub("", (HERE / name).read_text(encoding="utf-8")) for name in sheets]
    return "\n".join([COURSE.style.read_text(encoding="utf-8"), state_rules(), *ours])
