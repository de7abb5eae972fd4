"""What a class's results mean is said in both languages, with the same numbers."""

import re

import pandas as pd
import pytest

from tests.models.samples import result
from utils.survey.in_words import told
from utils.twins import LANGUAGES


@pytest.mark.parametrize(
    ("counts", "en", "ar"),
    [
        ((17, 9), "inside: the two cannot be told apart with n = 26", "لا سبيل إلى التفريق بين الرقمين"),
        ((2, 24), "outside: with n = 26 the two can be told apart; the reported is higher", "والمنقول هو الأعلى"),
        ((26, 0), "the reported is lower", "والمنقول هو الأدنى"),
        ((0, 0), "Nobody has answered yes or no", "لم يُجب أحد بنعم أو لا"),
        ((1, 0), "told apart yet. A single answer more could take 100.0% to 50.0%", "من 100.0٪ إلى 50.0٪"),
        ((2, 5), "A single answer more could take 28.6% to 37.5%", "من 28.6٪ إلى 37.5٪"),  # 2 of 7, 3 of 8
    ],
)  # fmt: skip
def test_the_verdict_is_said_in_both_languages_with_the_same_numbers(counts, en, ar):
    (words,) = told(pd.DataFrame([result(*counts, reported=62.0)]))
    assert en in words.en and ar in words.ar
    numbers = [sorted(re.findall(r"\d[\d,.]*\d|\d", words[language])) for language in LANGUAGES]
    assert numbers[0] == numbers[1]


def test_a_gap_that_may_be_chance_among_five_questions_is_not_called_a_difference():
    rows = [result(6, 20, reported=46.0) for _ in range(5)]
    words = told(pd.DataFrame(rows).assign(verdict="alone"))
    assert all("number 5" in one.en and "do not count as told apart" in one.en for one in words)
    assert all("المقارَنة هنا 5" in one.ar and "فلا يُعدّ" in one.ar for one in words)


def test_ten_answers_are_set_beside_the_reported_figure_without_a_caution():
    ten, nine = (told(pd.DataFrame([result(5, no)]))[0] for no in (5, 4))
    assert "single answer" in nine.en and "جواب واحد" in nine.ar
    assert "single answer" not in ten.en and "جواب واحد" not in ten.ar
