"""Rows become one sentence in each language."""

import pandas as pd

from utils.tables import joined, listed, load, with_words
from utils.twins import Twin


def test_a_list_of_sentences_keeps_its_full_stops():
    table = load("lessons").head(2)
    assert listed(table, Twin("{lesson}", "{lesson}")) == Twin("00; 01.", "00؛ 01.")
    assert listed(table, Twin("{lesson}?", "{lesson}؟")).ar == "00؟ 01؟"


def test_texts_are_joined_in_their_own_language():
    assert joined([Twin("a", "أ"), Twin("b.", "ب")]) == Twin("a. b.", "أ؛ ب.")


def test_coded_values_get_their_words_in_each_language():
    table = with_words(pd.DataFrame({"talk": ["one"]}), "talk", {"one": Twin("one-way", "في اتجاه واحد")})
    assert table.to_dict("records") == [
        {"talk": "one", "talk_words_en": "one-way", "talk_words_ar": "في اتجاه واحد"},
    ]
