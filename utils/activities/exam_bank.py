"""The questions of the final test as a notebook stores them: packed, with each language by itself."""

import json
import re

from utils.twins import LANGUAGES, packed

# a twin as utils.twins writes it; its own tag does not stand inside it a second time
_TWIN = re.compile(
    r'(?P<opened><(?P<tag>\w+) class="twin" lang="(?P<language>[^"]+)" dir="\w+">)(?P<text>.*?)(?P<closed></(?P=tag)>)',
    re.DOTALL,
)


def packed_bank(html: str) -> str:
    """Return *html* packed for exam_bank.js: its twins emptied, and beside it the texts, one language after the other.

    Packed like that it is a sixth shorter, since what stands near resembles each other.
    """
    texts: dict[str, list[str]] = {language: [] for language in LANGUAGES}

    def emptied(twin: re.Match) -> str:
        texts[twin["language"]].append(twin["text"])
        return twin["opened"] + twin["closed"]

    frame = _TWIN.sub(emptied, html)
    return packed(json.dumps({"frame": frame, "texts": texts}, ensure_ascii=False, separators=(",", ":")))
