"""Whether a text can be read: whether it shows anything at all, and whether letters of it were lost in saving."""

import re
import unicodedata

# letters and a sign by their class, and yet nothing is seen of them: the fillers of Hangul, the blank of Braille
_FILLERS = frozenset("\u115f\u1160\u3164\uffa0\u2800")
_SEEN = frozenset("LNPS")  # letters, numbers, punctuation, signs; not marks alone, spaces, controls and the like
# what programs write in place of a letter that they do not have; no sentence begins with ? or ends with two
_LOST = re.compile(r"\ufffd|\?\?|(?<!\S)\?")


def is_visible(text: str) -> bool:
    """Return whether a reader sees anything of *text*.

    Spaces of any width, direction marks, joiners, byte order marks, soft hyphens, control characters and marks that
    have no letter to stand on show nothing.
    """
    return any(unicodedata.category(letter)[0] in _SEEN and letter not in _FILLERS for letter in text)


def has_lost_letters(text: str) -> bool:
    """Return whether letters of *text* became question marks, as all Arabic does in a file that is not UTF-8.

    A single letter lost at the end of a word looks like the end of a question, and is not seen.
    """
    return bool(_LOST.search(text))
