"""A mistake in a cell is named with its place and its cure."""

import pytest

from tests.tables.files import assert_named, both, cell, change, message_of
from utils.tables import TABLES

MISTAKES = {
    "an empty Arabic twin": ("survey", cell(3, "who_ar", ""), 3, "who_ar", "write something"),
    "a twin of spaces": ("survey", cell(3, "who_en", "  "), 3, "who_en", "write something"),
    "an untranslated twin": ("examples", cell(5, "why_ar", "The same"), 5, "why_ar", "write the Arabic text"),
    "twins that say the same": ("survey", cell(2, "who_ar", "millennials"), 2, "who_ar", "write the Arabic text"),
    "one mixed text for both": ("survey", both(2, "who", "جيل millennials"), 2, "who_ar", "not translated"),
    "English that is Arabic": ("survey", cell(2, "who_en", "جيل"), 2, "who_en", "write the English text"),
    "Arabic lost in saving": ("faq", cell(4, "answer_ar", "???? ???"), 4, "answer_ar", "save as CSV UTF-8"),
    "a letter that is damaged": ("faq", cell(4, "answer_ar", "نع\ufffdم"), 4, "answer_ar", "write it again"),
    "a text taken for a formula": ("faq", cell(2, "answer_en", "#NAME?"), 2, "answer_en", "format the cell as text"),
    "a text that starts with =": ("faq", cell(2, "answer_en", "=A1"), 2, "answer_en", "without = at its start"),
    "a percentage above 100": ("survey", cell(4, "percent", "120"), 4, "percent", "from 0 to 100"),
    "a percentage below 0": ("survey", cell(4, "percent", "-1"), 4, "percent", "from 0 to 100"),
    "a percentage with its sign": ("survey", cell(4, "percent", "80%"), 4, "percent", "without %"),
    "a percentage in words": ("survey", cell(4, "percent", "eighty"), 4, "percent", "digits 0–9"),
    "a thousand or a decimal": ("assumptions", cell(2, "value", "1,000"), 2, "value", "digits 0–9"),
    "a percentage in Eastern digits": ("survey", cell(4, "percent", "٨٠"), 4, "percent", "digits 0–9"),
    "an empty percentage": ("survey", cell(4, "percent", ""), 4, "percent", "write a number"),
    "a minute that is no number": ("lessons", cell(2, "minutes", "15 min"), 2, "minutes", "whole number"),
    "a flag that is neither": ("journey", cell(3, "from_source", "maybe"), 3, "from_source", "true or false"),
    "an unknown fact": ("history", cell(2, "facts", "A1 A99"), 2, "facts", "known ids"),
    "a fact named twice": ("history", cell(2, "facts", "A1 A1"), 2, "facts", "each once"),
    "facts with commas": ("history", cell(2, "facts", "A1, A2"), 2, "facts", "one space between"),
    "an unknown source": ("survey", cell(6, "source", "almuswik"), 6, "source", "did you mean “almuswiq”"),
    "an unknown successor": ("channels", cell(12, "successor", "baner_ad"), 12, "successor", "mean “banner_ad”"),
    "a lesson without its zero": ("faq", cell(2, "lesson", "1"), 2, "lesson", "did you mean “01”"),
    "an unknown word of a list": ("examples", cell(9, "side", "inside"), 9, "side", "write one of: internal"),
    "an external row without direction": ("examples", cell(2, "direction", ""), 2, "direction", "write inbound or"),
    "an internal row with direction": ("examples", cell(3, "direction", "inbound"), 3, "direction", "and nothing"),
    "more visits than customers": ("email_experiment", cell(2, "visits", "4722"), 2, "visits", "no larger than cust"),
    "more orders than visits": ("email_experiment", cell(9, "orders", "649"), 9, "orders", "no larger than visits"),
    "more answers than people": ("charity_mailings", cell(3, "answered", "836"), 3, "answered", "larger than people"),
    "an arm that is none": ("email_experiment", cell(4, "arm", "men"), 4, "arm", "did you mean “mens”"),
    "a spread below zero": ("training_grants", cell(2, "sd_change", "-0.6"), 2, "sd_change", "from 0 to 5"),
    "a key that stands twice": ("survey", cell(4, "figure", "S1"), 4, "figure", "row 2 has the same figure"),
}


@pytest.mark.parametrize(("table", "mistake", "row", "column", "cure"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_in_a_cell_is_named_with_its_place_and_cure(folder, table, mistake, row, column, cure):
    change(folder / f"{table}.csv", mistake)
    assert_named(folder, table, row, column, cure)


def test_a_group_that_lost_an_arm_is_named_in_the_arms_that_have_it(folder):
    change(folder / "email_experiment.csv", lambda rows: rows.pop(7))
    for row in (2, 13):
        assert_named(folder, "email_experiment", row, "bought_before", "missing in another arm")


def test_a_wrong_arm_is_told_once_and_not_of_all_that_it_unsettles(folder):
    change(folder / "email_experiment.csv", cell(4, "arm", "men"))
    assert message_of(folder, "email_experiment").count("\n- row ") == 1


def test_a_check_of_several_columns_names_the_one_to_mend_and_its_cure_in_both_languages():
    schemas = {name: model.to_schema() for name, model in TABLES.items()}
    checks = [(name, check) for name, schema in schemas.items() for check in schema.checks]
    assert checks, "the tables of experiments have some"
    for name, check in checks:
        assert check.title in schemas[name].columns and check.error and check.description, (name, check.name)
