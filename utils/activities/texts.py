"""What a text of the question bank must be: filled, whole, and in the language that its key names."""

from typing import Annotated

from pydantic import AfterValidator

from utils.tables import has_lost_letters, is_visible


def _filled(text: str) -> str:
    if not is_visible(text):
        raise ValueError("empty")
    if has_lost_letters(text):
        raise ValueError("lost")
    return text


def _english(text: str) -> str:
    if not any("a" <= letter <= "z" for letter in text.lower()) and not text.strip().isdigit():
        raise ValueError("english")
    return text


def _arabic(text: str) -> str:
    if not any("\u0621" <= letter <= "\u064a" for letter in text) and not text.strip().isdigit():
        raise ValueError("arabic")
    return text


English = Annotated[str, AfterValidator(_filled), AfterValidator(_english)]
Arabic = Annotated[str, AfterValidator(_filled), AfterValidator(_arabic)]
Filled = Annotated[str, AfterValidator(_filled)]
