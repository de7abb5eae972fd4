"""HTML that stands once for each language, marked with it."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from markupsafe import Markup, escape

from .languages import LANGUAGES, Language

_LATIN = "A-Za-zÀ-ÖØ-öø-ɏ"  # letters, with their accents
# words of another script, by the script of the text around them
_FOREIGN = {
    # brackets and quotation marks go inside where both of a pair can
    "latin": (
        "arabic",
        re.compile(
            r"«?[\u0621-\u064a]"
            rf"(?:(?:[^{_LATIN}\n()]|\([^{_LATIN}\n()]*\))*"
            rf"(?:[\u0621-\u064a][\u064b-\u0652]*(?:[\d ]*»)?|\([^{_LATIN}\n()]*\)))?"
        ),
    ),
    # from the first Latin letter to the last before Arabic goes on, so that a title keeps its commas and colons inside;
    # a quotation mark that closes one of its words stays with it
    "arabic": (
        "latin",
        re.compile(
            rf"[{_LATIN}][^\u0600-\u06ff\n']*'[^\u0600-\u06ff\n']*[{_LATIN}]'(?![^\u0600-\u06ff\n]*[{_LATIN}])"
            rf"|[{_LATIN}](?:[^\u0600-\u06ff\n]*[{_LATIN}])?(?:-?[0-9]+)?"
        ),
    ),
}


def twins(content: Callable[[str], object], tag: str = "div", extra: str = "") -> Markup:
    """Return what *content* gives for the code of each language, each in a marked element *tag*.

    Plain text is escaped; what has a method ``__html__`` (Markup, the elements of htpy) stands as it is. The parts of
    a list, a tuple or an iterator stand one after the other. The added class names go into *extra*.
    """
    element = Markup('<%s class="%s" lang="%s" dir="%s">%s</%s>')  # there are thousands, and format() takes its time
    names = f"twin {extra}".strip()
    return joined(
        element % (tag, names, code, language.direction, joined(_parts(content(code))), tag)
        for code, language in LANGUAGES.items()
    )


def marked(text: str, language: str) -> Markup:
    """Return *text* escaped, with Arabic words among Latin ones, or Latin among Arabic, isolated and marked as foreign.

    A screen reader then pronounces them rightly, and they cannot upset the order of the words around. They get the
    code of the table's first language that is written so; where there is none, they are left as they are.
    """
    foreign, pattern = _FOREIGN.get(LANGUAGES[language].script, (None, None))
    code = _first_written_in(foreign, tuple(LANGUAGES.values()))
    if code is None:
        return escape(text)
    parts, end = [], 0
    for match in pattern.finditer(text):
        before, end = end, _with_its_bracket(text, match)
        words = text[match.start() : end]
        parts += [escape(text[before : match.start()]), Markup('<bdi lang="%s">%s</bdi>') % (code, words)]
    return joined([*parts, escape(text[end:])])


def _with_its_bracket(text: str, match: re.Match) -> int:
    """Return where *match* ends in *text*, with the bracket behind it if that closes one of its own."""
    end = match.end()
    return end + (text[end : end + 1] == ")" and match[0].count("(") > match[0].count(")"))


def percent(value: float, language: str) -> str:
    """Return a share out of 100 as *language* writes it: ``75%`` or ``75٪``."""
    return LANGUAGES[language].share.format(f"{value:g}")


def joined(parts: Iterable[object]) -> Markup:
    """Return *parts* one after the other, plain text among them escaped."""
    return Markup("").join(parts)


def _parts(content: object) -> Iterator[object]:
    """Yield the parts of *content*, be it one or many of them."""
    if isinstance(content, list | tuple | Iterator):
        for part in content:
            yield from _parts(part)
    else:
        yield content


@cache
def _first_written_in(script: str | None, languages: tuple[Language, ...]) -> str | None:
    return next((language.code for language in languages if language.script == script), None)
