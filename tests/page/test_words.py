"""What the scripts say to a learner: each word that they use exists, and each that exists is used."""

import json
import re
from pathlib import Path

import pytest

from utils.make_page import ROOMS_WITH_WORDS, words_module
from utils.twins import LANGUAGES

UTILS = Path(__file__).parents[2] / "utils"
SCRIPTS = [path for path in sorted(UTILS.glob("*/*.js")) if not path.name.endswith(".generated.js")]
_COMMENT = re.compile(r"/\*.*?\*/|(?<!:)//[^\n]*", re.DOTALL)
_KEY = re.compile(rf"""["`]((?:{"|".join(ROOMS_WITH_WORDS)})\.[\w-]+(?:\$\{{[^}}]+\}}[\w-]*)*)["`]""")
_PLACE = re.compile(r"\{\w*\}")
_WORDS = json.loads(re.search(r"WORDS = (\{.*\});", words_module(), re.DOTALL)[1])


def named_by(path: Path) -> list[str]:
    """Return the keys that the script at *path* names; a part that it works out stands as ``${…}``."""
    return _KEY.findall(_COMMENT.sub("", path.read_text(encoding="utf-8")))


def pattern(key: str) -> re.Pattern:
    """Return what finds the words that *key* may mean."""
    return re.compile("[\\w-]+".join(map(re.escape, re.split(r"\$\{[^}]+\}", key))))


def text_of(words: str | list) -> str:
    return words if isinstance(words, str) else "".join(part if isinstance(part, str) else part[1] for part in words)


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_word_that_a_script_says_exists(path):
    assert [key for key in named_by(path) if not any(pattern(key).fullmatch(known) for known in _WORDS)] == []


def test_every_word_is_said_by_a_script():
    named = [pattern(key) for path in SCRIPTS for key in named_by(path)]
    assert [key for key in _WORDS if not any(one.fullmatch(key) for one in named)] == []


@pytest.mark.parametrize("key", _WORDS)
def test_every_word_stands_in_each_language_with_the_same_places_to_fill(key):
    texts = [text_of(words) for words in _WORDS[key]]
    assert len(texts) == len(LANGUAGES) and all(text.strip() for text in texts)
    places = [sorted(_PLACE.findall(text)) for text in texts]
    assert places == places[:1] * len(places)
    assert not {place for place in places[0] if not re.fullmatch(r"\{[a-z]\w*\}", place)}, "name what is filled in"


@pytest.mark.parametrize("key", _WORDS)
def test_a_latin_word_among_arabic_ones_is_marked_as_foreign(key):
    words = _WORDS[key][list(LANGUAGES).index("ar")]
    plain = [words] if isinstance(words, str) else [part for part in words if isinstance(part, str)]
    assert not re.search(r"[A-Za-z]", _PLACE.sub("", " ".join(plain)))
