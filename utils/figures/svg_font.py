"""A font inside a picture: of the course's font no more than the letters that the picture shows."""

from base64 import b64encode
from collections.abc import Collection
from functools import cache
from pathlib import Path

import uharfbuzz as harfbuzz

from utils.figures.woff2 import woff2

FONTS = Path(__file__).parent / "fonts"


def face(file: Path, texts: Collection[str], weight: str) -> str:
    """Return the rule of CSS that gives the font "letters" in *weight*: normal or bold.

    Of the font in *file* it holds what *texts* need: their letters, the forms in which Arabic ones join, and
    the rules that lead from these to those, place marks and space pairs of letters.
    """
    words = {word for text in texts for word in text.split()}
    wanted = harfbuzz.SubsetInput()
    # without NO_LAYOUT_CLOSURE every form that a letter may take anywhere would come along
    wanted.flags = harfbuzz.SubsetFlags.NO_HINTING | harfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
    wanted.sets(harfbuzz.SubsetInputSets.UNICODE).update(map(ord, "".join(texts)))
    wanted.sets(harfbuzz.SubsetInputSets.GLYPH_INDEX).update(_forms(file, words))
    wanted.sets(harfbuzz.SubsetInputSets.NAME_ID).clear()
    wanted.sets(harfbuzz.SubsetInputSets.DROP_TABLE_TAG).update(_tag(name) for name in ("gasp", "meta", "DSIG"))
    content = woff2(harfbuzz.subset(_whole(file), wanted).blob.data)
    source = f"url(data:font/woff2;base64,{b64encode(content).decode()})"
    return f"@font-face{{font-family:letters;font-weight:{weight};src:{source}}}"


def _forms(file: Path, words: Collection[str]) -> set[int]:
    """Return the numbers of the glyphs that shaping *words* passes through, such as the two that a ligature joins."""
    font = harfbuzz.Font(_whole(file))
    passed: set[int] = set()

    def step(message: str) -> bool:
        if message.startswith("end lookup"):
            passed.update(info.codepoint for info in line.glyph_infos)
        return not message.startswith("start table GPOS")  # to place the glyphs makes no others of them

    for word in words:
        line = harfbuzz.Buffer()
        line.add_str(word)
        line.guess_segment_properties()
        line.set_message_func(step)
        harfbuzz.shape(font, line)
        passed.update(info.codepoint for info in line.glyph_infos)
    return passed


@cache
def _whole(file: Path) -> harfbuzz.Face:
    return harfbuzz.Face(harfbuzz.Blob.from_file_path(str(file)))


def _tag(name: str) -> int:
    return int.from_bytes(name.encode())
