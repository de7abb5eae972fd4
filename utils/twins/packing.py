"""Text that only a script reads, packed into as few characters of a notebook as can be."""

import base64
import gzip

# what means something to HTML, to a formula or to a template, and what stands for it; `"` and `\\` are no digits at all
_HARMLESS = bytes.maketrans(b"&<>$`{", b".,:/[]")
_NARROW, _ESCAPE = "cp1256", "\x7f"


def packed(text: str) -> str:
    """Return *text*, which only a script reads, in a fourth of its length; unpacked() of page.js gives it back."""
    return digits85(gzip.compress(_narrow(text), mtime=0))


def digits85(content: bytes) -> str:
    """Return *content* with five digits for four bytes, none of which HTML or JSON would write otherwise.

    A fifteenth of the room less than in base64; bytesOf() of digits85.js gives it back.
    """
    return base64.b85encode(content).translate(_HARMLESS).decode()


def _narrow(text: str) -> bytes:
    """Return *text* with one byte for each Latin or Arabic letter, as every browser reads it too.

    A letter beyond these is written as its number in hexadecimal digits.
    """
    beyond = {letter for letter in set(text) if not _is_narrow(letter)}
    # the escape itself comes first; to replace a few letters is quicker than to translate every one of a long text
    for letter in (_ESCAPE, *beyond):
        text = text.replace(letter, f"{_ESCAPE}{ord(letter):x};")
    return text.encode(_NARROW)


def _is_narrow(letter: str) -> bool:
    try:
        return bool(letter.encode(_NARROW))
    except UnicodeEncodeError:
        return False
