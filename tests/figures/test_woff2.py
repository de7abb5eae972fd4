"""A packed font is the same font, as another packer's reader sees it."""

import io
from pathlib import Path

import pytest
from fontTools.ttLib.sfnt import SFNTReader
from fontTools.ttLib.woff2 import WOFF2Reader

from utils.figures.svg_font import FONTS
from utils.figures.woff2 import woff2


@pytest.mark.parametrize("file", sorted(FONTS.glob("*.ttf")), ids=lambda path: path.stem)
def test_every_table_comes_out_as_it_went_in(file: Path):
    font = file.read_bytes()
    before, after = SFNTReader(io.BytesIO(font)), WOFF2Reader(io.BytesIO(woff2(font)))
    assert after.sfntVersion == before.sfntVersion
    assert list(after.keys()) == sorted(before.keys()), "in the order of their tags, as the standard asks"
    assert {tag: after[tag] for tag in after.tables} == {tag: before[tag] for tag in before.tables}
