"""The words that the scripts of the activities say: all there, none idle, the same values in every language."""

import re
from pathlib import Path

import pytest

from utils.activities.words import WORDS
from utils.twins import LANGUAGES

ROOM = Path(__file__).resolve().parents[2] / "utils" / "activities"


def test_the_scripts_say_exactly_the_words_that_there_are():
    said = {key for file in ROOM.glob("*.js") for key in re.findall(r'"activities\.([\w-]+)"', file.read_text("utf-8"))}
    assert said == set(WORDS)


@pytest.mark.parametrize("key", WORDS)
def test_a_text_names_the_same_values_in_every_language(key):
    values = [sorted(re.findall(r"\{(\w+)\}", WORDS[key][language])) for language in LANGUAGES]
    assert all(names == values[0] for names in values)
