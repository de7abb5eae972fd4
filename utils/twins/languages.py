"""The languages of the texts: one table, from which all else takes codes, directions and names."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

BOTH = "both"  # the state of a page that shows every language at once

_CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_LETTERS = {"arabic": re.compile(r"[\u0620-\u06ff]"), "latin": re.compile(r"[A-Za-z]")}
# the Arabic letter mark puts the sign on the reading side of a number that stands alone
_SHARES = {"arabic": "\u061c{}٪"}


@dataclass(frozen=True)
class Language:
    """A language: its *code* (BCP 47), its *direction* (``"ltr"`` or ``"rtl"``) and its own *name*.

    *share* is how it writes a share out of 100, with ``{}`` for the number: ``"{}%"``; left out, as its script does.
    Raises ValueError where one of them cannot be.
    """

    code: str
    direction: str
    name: str
    share: str = ""

    def __post_init__(self):
        if not _CODE.fullmatch(self.code) or self.code == BOTH:
            raise ValueError(f"Language: {self.code!r} is no code of a language; write one such as 'en' or 'pt-BR'.")
        if self.direction not in ("ltr", "rtl"):
            raise ValueError(f"Language {self.code!r}: the direction {self.direction!r} must be 'ltr' or 'rtl'.")
        if not self.name.strip():
            raise ValueError(f"Language {self.code!r}: the name is empty; write it as its own speakers do.")
        if not self.share:
            object.__setattr__(self, "share", _SHARES.get(self.script, "{}%"))
        if "{}" not in self.share:
            raise ValueError(f"Language {self.code!r}: the share {self.share!r} needs {{}} where the number stands.")

    @property
    def script(self) -> str:
        """The script it is written in, as far as it matters here: ``"arabic"``, ``"latin"`` or ``"other"``."""
        return next((script for script, letters in _LETTERS.items() if letters.search(self.name)), "other")


LANGUAGES = {
    "en": Language("en", "ltr", "English"),
    "ar": Language("ar", "rtl", "العربية"),
}


def use_languages(languages: Iterable[Language]) -> None:
    """Put *languages* in the place of the table's, in the order in which texts and the switch show them.

    Call it before the first text is made. Of two that share a code, the later counts: a cell that adds a language to
    those of the table may run again. Raises ValueError where there are fewer than two.
    """
    chosen = {language.code: language for language in languages}
    if len(chosen) < 2:
        raise ValueError("use_languages: give two languages or more.")
    LANGUAGES.clear()
    LANGUAGES.update(chosen)
