"""What is wrong with a table and how to mend it, said once in each language."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from utils.twins import LANGUAGES, Twin

LISTED = 10  # more lines than this are not read; the rest shows after the first are mended

PLACES: dict[str, Twin] = {
    "line": Twin("line {line}", "السطر {line}"),
    "row": Twin("row {row}", "الصف {row}"),
    "column": Twin("column {column}", "العمود {column}"),
    "key": Twin("key {key}", "المفتاح {key}"),  # where a file has lines, its parts are named by keys
    "comma": Twin(", ", "، "),  # between two of them
}
_MORE = Twin("- … and {} more", "- … و{} غيرها")
_NEAR = Twin(" (did you mean “{}”?)", " (أتقصدون «{}»؟)")
_HEAD = Twin(
    "{} cannot be used as it is, and nothing of it was loaded:",
    "لا يمكن استعمال {} على حاله، ولم يُحمَّل منه شيء:",
)


@dataclass(frozen=True)
class Problem:
    """One thing to mend: what and how, and the spreadsheet's row, the column (or key) and the file's line if known."""

    cure: Twin
    row: int | None = None
    column: str = ""
    line: int | None = None

    def text(self, language: str) -> str:
        """Return the problem as one line of text in *language*, its place first."""
        place = self.place(language)
        return f"{place}: {self.cure[language]}" if place else self.cure[language]

    def place(self, language: str) -> str:
        """Return where the problem lies, "" where nobody knows."""
        known = {"line": self.line, "row": self.row, ("key" if self.line else "column"): self.column}
        places = [PLACES[kind][language].format(**{kind: place}) for kind, place in known.items() if place]
        return PLACES["comma"][language].join(places)


def did_you_mean(word: str, known: Iterable[str]) -> Twin | str:
    """Return the question whether that of the *known* words is meant which is most like *word*; "" where none is."""
    near = get_close_matches(word, known, n=1)
    return _NEAR.format(near[0]) if near else ""


class TableError(ValueError):
    """A table, or the question bank, could not be loaded; the message lists every problem, in both languages."""

    def __init__(self, file: str, problems: Iterable[Problem]):
        self.file = file
        self.problems = tuple(problems)
        super().__init__("\n".join(self._lines()))

    def _lines(self) -> list[str]:
        hidden = len(self.problems) - LISTED
        lines = []
        for language in LANGUAGES:
            lines.append(_HEAD[language].format(self.file))
            lines += [f"- {problem.text(language)}" for problem in self.problems[:LISTED]]
            lines += [_MORE[language].format(hidden)] if hidden > 0 else []
        return lines

    def _render_traceback_(self) -> list[str]:
        """Return what a notebook shows: the message alone, since the cure is not in the code."""
        return self._lines()
