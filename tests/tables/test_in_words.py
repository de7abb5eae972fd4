"""Rows become one sentence in each language."""

import pandas as pd
import pytest

from utils.tables import in_minutes, joined, listed, load, with_words
from utils.twins import Twin


def test_a_list_of_sentences_keeps_its_full_stops():
    table = load("lessons").head(2)
    assert listed(table, Twin("{lesson}", "{lesson}")) == Twin("00; 01.", "00؛ 01.")
    assert listed(table, Twin("{lesson}?", "{lesson}؟")).ar == "00؟ 01؟"


def test_texts_are_joined_in_their_own_language():
    assert joined([Twin("a", "أ"), Twin("b.", "ب")]) == Twin("a. b.", "أ؛ ب.")


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "دقيقة"), (3, "دقائق"), (10, "دقائق"), (11, "دقيقة"), (90, "دقيقة"), (100, "دقيقة"), (110, "دقائق")],
)
def test_the_noun_agrees_with_the_end_of_the_number(number, words):
    assert in_minutes(number) == Twin("1 minute" if number == 1 else f"{number} minutes", f"{number} {words}")


def test_coded_values_get_their_words_in_each_language():
    table = with_words(pd.DataFrame({"talk": ["one"]}), "talk", {"one": Twin("one-way", "في اتجاه واحد")})
    assert table.to_dict("records") == [
        {"talk": "one", "talk_words_en": "one-way", "talk_words_ar": "في اتجاه واحد"},
    ]
