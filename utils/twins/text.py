"""Text that exists in several languages, and shows itself as one marked HTML element a language."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from markupsafe import Markup, escape

from .languages import LANGUAGES

_ARABIC_LETTER_MARK = "\u061c"  # puts the percent sign on the reading side of a number that stands alone
# words of another script, by the script of the text around them
_FOREIGN = {
    # brackets and quotation marks go inside where both of a pair can
    "latin": (
        "arabic",
        re.compile(
            r"«?[\u0621-\u064a]"
            r"(?:(?:[^A-Za-z\n()]|\([^A-Za-z\n()]*\))*"
            r"(?:[\u0621-\u064a][\u064b-\u0652]*(?:[\d ]*»)?|\([^A-Za-z\n()]*\)))?"
        ),
    ),
    # from the first Latin letter to the last before Arabic goes on, so that a title keeps its commas and colons inside
    "arabic": ("latin", re.compile(r"[A-Za-z](?:[^\u0600-\u06ff\n]*[A-Za-z])?(?:-?[0-9]+)?")),
}


class Twin:
    """One text in every language of the table; what it holds is text, never markup.

    Give the texts in the order of the table, or each under its code: ``Twin("Hello", "مرحبًا")``,
    ``Twin(ar="مرحبًا", en="Hello")``. A twin does not change once it is made.

    Raises ValueError where one of them is empty: a reader of that language would see nothing; TypeError where there
    are too many, or one is named that the table has not.
    """

    __slots__ = ("_texts",)

    def __init__(self, *texts: str, **named: str):
        if len(texts) > len(LANGUAGES):
            raise TypeError(f"Twin: {len(texts)} texts for {len(LANGUAGES)} languages ({', '.join(LANGUAGES)}).")
        given = dict(zip(LANGUAGES, texts, strict=False))
        for code, text in named.items():
            if code in given or code not in LANGUAGES:
                raise TypeError(f"Twin: {code!r} is given twice, or is none of {', '.join(LANGUAGES)}.")
            given[code] = text
        for code in LANGUAGES:
            text = given.get(code)
            if not isinstance(text, str) or not text.strip():
                raise ValueError(f"Twin: the {code!r} text is empty; write every language.")
        object.__setattr__(self, "_texts", {code: given[code] for code in LANGUAGES})

    @classmethod
    def of(cls, row: object, stem: str) -> "Twin":
        """Return the text *stem* of *row*: the entries ``stem_en``, ``stem_ar`` … of a mapping or an object."""
        read = row.__getitem__ if isinstance(row, Mapping) else lambda name: getattr(row, name)
        return cls.each(lambda language: read(f"{stem}_{language}"))

    @classmethod
    def each(cls, text: Callable[[str], str]) -> "Twin":
        """Return the twin of what *text* gives for the code of each language."""
        return cls(**{code: text(code) for code in LANGUAGES})

    def map(self, change: Callable[[str], str]) -> "Twin":
        """Return the twin whose texts are what *change* makes of these."""
        return Twin.each(lambda language: change(self[language]))

    def format(self, *values: object, **named: object) -> "Twin":
        """Return the twin with *values* in its braces, as ``str.format`` puts them; a twin gives its own language."""
        return Twin.each(
            lambda language: self[language].format(
                *(_in(value, language) for value in values),
                **{name: _in(value, language) for name, value in named.items()},
            )
        )

    def __getitem__(self, language: str) -> str:
        """Return the text in *language*, a code of the table."""
        return self._texts[language]

    def __getattr__(self, language: str) -> str:
        try:
            return object.__getattribute__(self, "_texts")[language]
        except (KeyError, AttributeError):
            raise AttributeError(f"Twin has no {language!r}") from None

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a Twin does not change; make another.")

    def __reduce__(self) -> tuple:
        return _twin_from, (dict(self._texts),)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Twin) and self._texts == other._texts

    def __hash__(self) -> int:
        return hash(tuple(self._texts.items()))

    def __repr__(self) -> str:
        return f"Twin({', '.join(f'{code}={text!r}' for code, text in self._texts.items())})"

    def __str__(self) -> str:
        return "\n".join(self._texts.values())

    def html(self, tag: str = "div") -> Markup:
        """Return one element *tag* a language, with the text escaped."""
        return twins(lambda language: marked(self[language], language), tag)

    def label(self) -> Markup:
        """Return one span a language for the label of a widget; their classes name the languages.

        ipywidgets takes ``lang`` and ``dir`` away from a label, and leaves it its classes.
        """
        element = Markup('<span class="twin in-{0}" lang="{0}" dir="{1}">{2}</span>')
        return _joined(
            element.format(code, language.direction, self[code]) for code, language in LANGUAGES.items()
        )

    def _repr_html_(self) -> str:
        return self.html("p")


def twins(content: Callable[[str], object], tag: str = "div", extra: str = "") -> Markup:
    """Return what *content* gives for the code of each language, each in a marked element *tag*.

    Plain text is escaped; what has a method ``__html__`` (Markup, the elements of htpy) stands as it is, and so does
    each part of a list or tuple. The added class names go into *extra*.
    """
    element = Markup('<{0} class="{1}" lang="{2}" dir="{3}">{4}</{0}>')
    names = f"twin {extra}".strip()
    return _joined(
        element.format(tag, names, code, language.direction, _joined(_parts(content(code))))
        for code, language in LANGUAGES.items()
    )


def marked(text: str, language: str) -> Markup:
    """Return *text* escaped, with words of another script isolated and marked as foreign.

    A screen reader then pronounces them rightly, and they cannot upset the order of the words around. They get the
    code of the table's first language that is written so; where there is none, they are left as they are.
    """
    foreign, pattern = _FOREIGN[LANGUAGES[language].script]
    code = _first_written_in(foreign, tuple(LANGUAGES.values()))
    if code is None:
        return escape(text)
    parts, end = [], 0
    for match in pattern.finditer(text):
        parts += [escape(text[end : match.start()]), Markup('<bdi lang="{}">{}</bdi>').format(code, match[0])]
        end = match.end()
    return _joined([*parts, escape(text[end:])])


def percent(value: float, language: str) -> str:
    """Return a share out of 100 as *language* writes it: ``75%`` or ``75٪``."""
    return f"{_ARABIC_LETTER_MARK}{value:g}٪" if LANGUAGES[language].script == "arabic" else f"{value:g}%"


def _in(value: object, language: str) -> object:
    return value[language] if isinstance(value, Twin) else value


def _twin_from(texts: dict[str, str]) -> Twin:
    return Twin(**texts)


def _parts(content: object) -> Iterator[object]:
    """Yield the parts of *content*, be it one or a list or tuple of them."""
    if isinstance(content, list | tuple):
        for part in content:
            yield from _parts(part)
    else:
        yield content


def _joined(parts: Iterator[object] | list[object]) -> Markup:
    return Markup("").join(parts)


@cache
def _first_written_in(script: str, languages: tuple) -> str | None:
    return next((language.code for language in languages if language.script == script), None)
