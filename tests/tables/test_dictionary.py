"""The pages that describe the tables are those that the schemas give."""

from utils.tables import dictionary


def test_the_data_dictionary_is_fresh():
    assert dictionary.stale() == [], "run make data"


def test_the_data_dictionary_is_the_same_each_time():
    assert dictionary.files() == dictionary.files()


def test_a_stale_data_dictionary_is_found(tmp_path):
    for name, text in dictionary.files().items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / dictionary.README).write_text("old", encoding="utf-8")
    assert dictionary.stale(tmp_path) == [dictionary.README]
