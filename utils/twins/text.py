"""Text that exists in several languages, and shows itself as one marked HTML element a language."""

from collections.abc import Callable, Mapping

from markupsafe import Markup

from .languages import LANGUAGES
from .markup import joined, marked, twins


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
        """Return the text in *language*, a code of the table. Raises KeyError where it is none, or came in later."""
        if language not in self._texts:
            raise KeyError(f"Twin: it has no text in {language!r}; it was made for {', '.join(self._texts)}.")
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
        return joined(element.format(code, language.direction, self[code]) for code, language in LANGUAGES.items())

    def _repr_html_(self) -> str:
        return self.html("p")


def _in(value: object, language: str) -> object:
    return value[language] if isinstance(value, Twin) else value


def _twin_from(texts: dict[str, str]) -> Twin:
    return Twin(**texts)
