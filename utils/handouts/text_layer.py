"""The text of a PDF as readers take it: each letter once, the pieces of a line in the order of reading.

WeasyPrint writes a line as it stands from left to right. Three readers were compared (Poppler, PDFium, pypdf), and each
stumbles over something else in Arabic: a glyph that is two letters, vowel signs off the line, a percent sign or a full
stop beside a number, brackets. Here such a line is written anew and looks the same: piece by piece in the order of
reading, one letter a glyph, signs drawn as outlines while their letters stand on the line.
"""

import re
from contextlib import contextmanager

import pydyf
import weasyprint.pdf
from weasyprint.logger import LOGGER
from weasyprint.pdf.stream import Stream

from utils.handouts.arabic_line import ArabicLine
from utils.handouts.cluster import Drawn
from utils.handouts.glyphs import glyphs_of
from utils.handouts.pieces import Piece, pieces, shown

_ARABIC = re.compile("[\u0600-\u06ff]")
_LATIN = re.compile("[A-Za-z]")
_COLLECTION = b"ttcf"  # many fonts in one file: none of ours


class _Texts(dict):
    """The letters of the glyphs in use: as the font has them, not as the first line that shows one."""

    def __init__(self, known: dict[int, str]):
        super().__init__()
        self._known = known

    def __setitem__(self, glyph: int, text: str):
        super().__setitem__(glyph, self._known.get(glyph, text))


class ReadableStream(Stream):
    """What is drawn on a page, with its lines of Arabic written for readers of text."""

    _line: ArabicLine | None = None
    _matrix = (1, 0, 0, 1, 0, 0)
    _named = None  # the font that comes next; what was shown before is still of the last one

    @contextmanager
    def marked(self, box, tag):
        text = getattr(box, "text", "")
        if text.strip():
            from_right = box.style["direction"] == "rtl"
            readable = _ARABIC.search(text) or (from_right and not _LATIN.search(text))
            self._line = ArabicLine(text, from_right) if readable else None
        with super().marked(box, tag):
            yield
        self._line = None

    def add_font(self, pango_font):
        font, size = super().add_font(pango_font)
        if not isinstance(font.to_unicode, _Texts) and not font.file_content.startswith(_COLLECTION):
            font.to_unicode = _Texts(glyphs_of(font.file_content).texts)
        self._named = font
        return font, size

    def set_text_matrix(self, *matrix):
        self._matrix = matrix
        if not self._line:
            super().set_text_matrix(*matrix)

    def set_font_size(self, font, size):
        if self._line:
            self._line.font, self._line.size = self._named, size
        else:
            super().set_font_size(font, size)

    def set_text_rise(self, height):
        if self._line:
            self._line.rise = height
        else:
            super().set_text_rise(height)

    def show_text(self, text):
        if self._line:
            self._line.show(text)
        else:
            super().show_text(text)

    def end_text(self):
        line, self._line = self._line, None
        outlines = self._write_line(line) if line else []
        super().end_text()
        for glyph in outlines:
            self._draw(glyph)

    def _write_line(self, line: ArabicLine) -> list[Drawn]:
        """Write *line* for readers of text, and return what is left to draw as outlines."""
        clusters = line.clusters()
        letters = line.letters(clusters)
        if letters is None:
            LOGGER.warning("No reader will find the letters of this line in their order: %s", line.text)
            self._write_as_drawn(line)
            return []
        for piece in pieces(letters):
            self._write(piece)
        return [glyph for cluster in clusters if cluster.outlined for glyph in cluster.glyphs]

    def _write_as_drawn(self, line: ArabicLine) -> None:
        super().set_text_matrix(*self._matrix)
        for text, font, size, rise in line.shown:
            super().set_font_size(font.hash, size)
            super().set_text_rise(rise)
            super().show_text(text)
        super().set_text_rise(0)

    def _write(self, piece: Piece) -> None:
        """Write *piece*; the name of its font stands before each, at which pypdf closes what it has read."""
        a, b, c, d, e, f = self._matrix
        if piece.says:
            self.begin_marked_content("Span", pydyf.Dictionary({"ActualText": pydyf.String(piece.says)}))
        self._current_font = None
        for letters in piece.runs:
            along = letters[0].along
            super().set_font_size(letters[0].font.hash, letters[0].size)
            super().set_text_matrix(a, b, c, d, e + a * along, f + b * along)
            super().show_text(shown(letters))
        if piece.says:
            self.end_marked_content()

    def _draw(self, glyph: Drawn) -> None:
        """Draw *glyph* as an outline, which no reader takes for text."""
        a, b, c, d, e, f = self._matrix
        glyphs = glyphs_of(glyph.font.file_content)
        size = glyph.size / glyphs.upem
        x, y = e + a * glyph.along + c * glyph.rise, f + b * glyph.along + d * glyph.rise
        self.stream += [
            b"q",
            f"{a * size:.6f} {b * size:.6f} {c * size:.6f} {d * size:.6f} {x:.3f} {y:.3f} cm".encode(),
        ]
        self.stream += [glyphs.outline(glyph.number).encode(), b"f", b"Q"]


def write_for_readers() -> None:
    """Let WeasyPrint write its pages so; this is the name by which it makes the stream of a page."""
    weasyprint.pdf.Stream = ReadableStream
