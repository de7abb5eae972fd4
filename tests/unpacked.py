"""Texts as a reader gets them: with what a notebook stores packed unpacked, for zlib's makes pack it differently."""

import base64
import gzip
import re

_PACKED = re.compile(r"H4sIAAAA[A-Za-z0-9+/]{20,}=*")  # how every gzip without a date begins in base64


def unpacked(text: str) -> str:
    """Return *text* with every part that ``packed()`` of the twins made as the text that it holds."""
    return _PACKED.sub(lambda match: gzip.decompress(base64.b64decode(match[0])).decode(), text)
