"""Words that a script fills something in, as it gets them: a text for each language, with foreign words marked."""

import re
from html import unescape

from utils.twins import LANGUAGES, Twin, marked

_PLACE = re.compile(r"(\{\w+\})")  # where a script fills something in
_RUN = re.compile(r'(?:<bdi lang="(?P<code>.+?)">)?(?P<words>[^<]+)(?:</bdi>)?')  # in marked words

Parts = str | list[str | list[str]]


def fillable(twin: Twin) -> list[Parts]:
    """Return the text of *twin* for each language in their order.

    Where words of another language stand in it, the text is a list: these with their code, and the rest.
    """
    return [_parts(twin[language], language) for language in LANGUAGES]


def _parts(text: str, language: str) -> Parts:
    """Return *text*; where words of another language stand in it its parts: these with their code, and the rest."""
    parts: list[str | list[str]] = []
    for piece in _PLACE.split(text):
        for run in _RUN.finditer(piece if _PLACE.fullmatch(piece) else marked(piece, language)):
            words = unescape(run["words"])
            parts.append([run["code"], words] if run["code"] else words)
    return parts if any(isinstance(part, list) for part in parts) else text
