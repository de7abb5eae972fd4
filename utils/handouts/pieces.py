"""A line of Arabic cut into pieces that each reader of text takes whole: words, numbers with their signs, brackets."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from utils.handouts.glyphs import glyphs_of
from utils.handouts.letters import LEFT, MIRRORED, NOTHING, RIGHT, WIDTHS

_WEAK = {"CS", "ES", "ET"}  # of the bidirectional algorithm: what belongs to a number beside it
_APART = 150  # in 1/1000 of the size: nearer, Poppler takes one letter for the shadow of another
_DIGITS = {"EN", "AN"}
# Latin words with what is between them; a number with its signs; a word; a sign, a space or a bracket alone
_PIECE = re.compile("l(?:[lnsw]*[ln])?|w*n[nw]*|r+|[wsb]")


@dataclass(frozen=True)
class Letter:
    """A letter and the number of the *glyph* that is it, in its *font* and *size*, how far *along* the line it begins.

    An odd *level* says that it runs from the right; *place* counts from the left, as the letters stand.
    """

    text: str
    glyph: int
    font: Any
    size: float
    along: float
    level: int
    place: float

    @property
    def end(self) -> float:
        """How far along the line it ends."""
        return self.along + self.font.widths[self.glyph] * self.size / 1000

    @property
    def has_unseen(self) -> bool:
        """Whether its font is one of ours, with letters that draw nothing."""
        return bool(glyphs_of(self.font.file_content).unseen)

    def unseen(self, text: str, along: float, width: int = 0) -> "Letter":
        """Return *text*, a letter that draws nothing in 1/1000 *width* of the size, in the look of this one."""
        number = glyphs_of(self.font.file_content).unseen[text, width]
        self.font.widths[number] = width
        return Letter(
            text, number, self.font, self.size, along, self.level, self.place + (0.5 if along > self.along else -0.5)
        )


@dataclass(frozen=True)
class Piece:
    """Letters in the order in which they are written, and what they say where no reader would find it by himself."""

    letters: Sequence[Letter]
    says: str = ""

    @property
    def runs(self) -> list[list[Letter]]:
        """The letters in runs, each of which goes on to the right in one font."""
        runs: list[list[Letter]] = []
        for letter in self.letters:
            if runs and runs[-1][-1].place < letter.place and runs[-1][-1].font is letter.font:
                runs[-1].append(letter)
            else:
                runs.append([letter])
        return runs


def pieces(letters: Sequence[Letter]) -> list[Piece]:
    """Return the pieces of a line, in the order of reading, in which *letters* come."""
    kinds = "".join(map(_kind, letters))
    found = [_piece(match[0], letters[match.start() : match.end()]) for match in _PIECE.finditer(kinds)]
    place = len(kinds) - len(kinds.lstrip("s"))
    if kinds[place:].startswith("w") and not found[place].says and letters[place].level % 2:
        # a sign after a Latin word: Poppler would put it before that word
        sign = found[place].letters
        before = sign[0].unseen(RIGHT, sign[0].along - _APART * sign[0].size / 1000, _APART)
        found[place] = Piece([before, *sign, sign[-1].unseen(RIGHT, sign[-1].end)])
    return found


def shown(letters: list[Letter]) -> str:
    """Return *letters* as an array that shows each where it stands."""
    array, along = "", letters[0].along
    for letter in letters:
        move = round((along - letter.along) * 1000 / letter.size)
        array += f"{move or ''}<{letter.glyph:04x}>"
        letter.font.to_unicode[letter.glyph] = letter.text
        along = letter.end
    return array


def _kind(letter: Letter) -> str:
    group = unicodedata.bidirectional(letter.text)
    if letter.text.isspace():
        return "s"
    if group in _DIGITS:
        return "n"
    if group in _WEAK:
        return "w"
    if letter.level % 2 == 0:
        return "l"
    return "b" if letter.text in MIRRORED and letter.has_unseen else "r"


def _piece(kinds: str, letters: Sequence[Letter]) -> Piece:
    if "n" in kinds and "l" not in kinds:
        return _number(letters)
    if kinds == "b":
        return _bracket(letters[0])
    return Piece(sorted(letters, key=lambda letter: letter.place))


def _bracket(bracket: Letter) -> Piece:
    """Return *bracket* between two marks of direction, which share its place with it.

    PDFium turns a bracket round unless what it reads before it runs from the left, and would then read on so.
    """
    width = bracket.font.widths[bracket.glyph]
    after = bracket.unseen(RIGHT, bracket.along - width * bracket.size / 1000, width)
    return Piece([after, bracket, bracket.unseen(LEFT, bracket.end, width)])


def _number(letters: Sequence[Letter]) -> Piece:
    """Return a number with its signs: a reader would put a sign that stands left of it before it, so it is told apart.

    Poppler takes the place of what is told from the first and the last glyph, so that these reach from end to end.
    """
    if not any(letter.level % 2 for letter in letters):
        return Piece(letters)
    first, start = letters[0], min(letter.along for letter in letters)
    left = (max(letter.end for letter in letters) - start) * 1000 / first.size
    reach, along = [], start
    while left >= WIDTHS.step:
        width = max(width for width in WIDTHS if width <= left)
        reach.append(first.unseen(NOTHING, along, width))
        along, left = reach[-1].end, left - width
    return Piece([*reach, *letters, *reach], "".join(letter.text for letter in letters))
