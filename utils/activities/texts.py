"""What a text of the question bank must be: filled, and in the language that its key names."""

from typing import Annotated

from pydantic import AfterValidator


def _filled(text: str) -> str:
    if not text.strip():
        raise ValueError("empty")
    return text


def _english(text: str) -> str:
    if not any("a" <= letter <= "z" for letter in text.lower()) and not text.strip().isdigit():
        raise ValueError("english")
    return _filled(text)


def _arabic(text: str) -> str:
    if not any("\u0621" <= letter <= "\u064a" for letter in text) and not text.strip().isdigit():
        raise ValueError("arabic")
    return _filled(text)


English = Annotated[str, AfterValidator(_english)]
Arabic = Annotated[str, AfterValidator(_arabic)]
Filled = Annotated[str, AfterValidator(_filled)]
