"""The answers of the survey, and the many ways in which a form writes them: each → one plain word.

``SPELLINGS`` goes to the page too, where meanings.js reads a form by the same rules.
"""

import re
import unicodedata

from utils.tables import ANSWERS

FIGURES = ("S1", "S2", "S3", "S4", "S5")  # each question is set beside one of the reported figures
YES, NO, DONT_KNOW = ANSWERS

SPELLINGS = {
    "unseen": "[\u0640\u064b-\u0652\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff'’‘`]",  # what does not count
    "letters": ("أإآٱىة٠١", "اااايه01"),  # what Arabic writers write in two ways
    "arabic": "[\u0621-\u064a]",
    "words": {
        YES: "yes|y|true|1|نعم|اجل|صح|صحيح",
        NO: "no|n|false|0|لا|كلا|خطا",
        DONT_KNOW: "dont know|i dont know|do not know|i do not know|dk|not sure|im not sure|unsure"
        "|لا اعرف|لا ادري|لا اعلم|لست متاكدا|لست متاكده|غير متاكد|غير متاكده",
    },
}
_UNSEEN, _ARABIC = re.compile(SPELLINGS["unseen"]), re.compile(SPELLINGS["arabic"])
_LETTERS = str.maketrans(*SPELLINGS["letters"])
_MEANINGS = {word: answer for answer, words in SPELLINGS["words"].items() for word in words.split("|")}


def plain(text: str) -> str:
    """Return *text* without what does not count: capitals, marks, punctuation, vowel signs, spaces at its ends."""
    letters = _UNSEEN.sub("", unicodedata.normalize("NFKC", text).lower()).translate(_LETTERS)
    return re.sub(r"[\W_]+", " ", letters).strip()


def meaning(cell: str) -> str | None:
    """Return ``yes``, ``no`` or ``dont_know`` for what stands in *cell*, "" for nothing, None for anything else.

    A form in two languages gives both at once, such as “Yes / نعم”: then both have to say the same.
    """
    words = plain(cell)
    if not words or words in _MEANINGS:
        return _MEANINGS.get(words, "")
    halves = {is_arabic: [] for is_arabic in (False, True)}
    for word in words.split():
        halves[bool(_ARABIC.search(word))].append(word)
    meanings = {_MEANINGS.get(" ".join(half)) for half in halves.values()}
    return meanings.pop() if len(meanings) == 1 else None
