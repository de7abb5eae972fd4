"""Text that exists twice, in English and in Arabic, and shows itself as two marked HTML elements."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape

DIRECTIONS = {"en": "ltr", "ar": "rtl"}
LANGUAGES = tuple(DIRECTIONS)

_ARABIC_LETTER_MARK = "\u061c"  # puts the percent sign on the reading side of a number that stands alone
# from the first Latin letter to the last before Arabic goes on, so that a title keeps its commas and colons inside
_LATIN = re.compile(r"[A-Za-z](?:[^\u0600-\u06ff\n]*[A-Za-z])?(?:-?[0-9]+)?")
# likewise; brackets and quotation marks go inside where both of a pair can
_ARABIC = re.compile(
    r"«?[\u0621-\u064a]"
    r"(?:(?:[^A-Za-z\n()]|\([^A-Za-z\n()]*\))*(?:[\u0621-\u064a][\u064b-\u0652]*(?:[\d ]*»)?|\([^A-Za-z\n()]*\)))?"
)
_FOREIGN = {"en": (_ARABIC, "ar"), "ar": (_LATIN, "en")}


@dataclass(frozen=True)
class Twin:
    """One text in both languages; what it holds is text, never markup.

    Raises ValueError where one of the two is empty: a reader of that language would see nothing.
    """

    en: str
    ar: str

    def __post_init__(self):
        for language in LANGUAGES:
            if not isinstance(self[language], str) or not self[language].strip():
                raise ValueError(f"Twin: the {language!r} text is empty; write both languages.")

    def __getitem__(self, language: str) -> str:
        """Return the text in *language* (``"en"`` or ``"ar"``)."""
        return getattr(self, language)

    def __str__(self) -> str:
        return f"{self.en}\n{self.ar}"

    def html(self, tag: str = "div") -> str:
        """Return two elements *tag*, one a language, with the text escaped."""
        return twins(lambda language: marked(self[language], language), tag)

    def label(self) -> str:
        """Return two spans for the label of a widget; their classes name the languages.

        ipywidgets takes ``lang`` and ``dir`` away from a label, and leaves it its classes.
        """
        return "".join(
            f'<span class="twin in-{language}" lang="{language}" dir="{direction}">{escape(self[language])}</span>'
            for language, direction in DIRECTIONS.items()
        )

    def _repr_html_(self) -> str:
        return self.html("p")


def twins(content: Callable[[str], str], tag: str = "div", extra: str = "") -> str:
    """Return the HTML that *content* gives for each language, each in a marked *tag*.

    The added class names go into *extra*; *content* takes a language and returns safe HTML.
    """
    names = f"twin {extra}".strip()
    return "".join(
        f'<{tag} class="{names}" lang="{language}" dir="{direction}">{content(language)}</{tag}>'
        for language, direction in DIRECTIONS.items()
    )


def marked(text: str, language: str) -> str:
    """Return *text* escaped, with words of the other script isolated and marked as foreign.

    A screen reader then pronounces them rightly, and they cannot upset the order of the words around.
    """
    pattern, foreign = _FOREIGN[language]
    parts, end = [], 0
    for match in pattern.finditer(text):
        parts += [escape(text[end : match.start()]), f'<bdi lang="{foreign}">{escape(match[0])}</bdi>']
        end = match.end()
    return "".join(parts) + escape(text[end:])


def percent(value: float, language: str) -> str:
    """Return a share out of 100 as *language* writes it: ``75%`` or ``75٪``."""
    return f"{value:g}%" if language == "en" else f"{_ARABIC_LETTER_MARK}{value:g}٪"
