"""Texts as a reader gets them: with what a notebook stores packed unpacked, for zlib's makes pack it differently."""

import base64
import gzip
import re

_PACKED = re.compile(r"ABzY800000[0-9A-Za-z!#/%.()*+;,=:?@^_\[\]|}~-]{20,}")  # how every gzip without a date begins
_DIGITS = bytes.maketrans(b".,:/[]", b"&<>$`{")


def bytes_of(digits: str) -> bytes:
    """Return the bytes that *digits*, made by ``digits85()`` of the twins, hold."""
    return base64.b85decode(digits.encode().translate(_DIGITS))


def text_of(packed: str) -> str:
    """Return the text that ``packed()`` of the twins made into *packed*."""
    content = gzip.decompress(bytes_of(packed)).decode("cp1256")
    return re.sub("\x7f([0-9a-f]+);", lambda match: chr(int(match[1], 16)), content)


def unpacked(text: str) -> str:
    """Return *text* with every part that ``packed()`` of the twins made as the text that it holds."""
    return _PACKED.sub(lambda match: text_of(match[0]), text)
