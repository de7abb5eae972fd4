"""What a class's results mean is said on the page in both languages, with the same numbers."""

import re

import pandas as pd
import pytest

from tests.survey.on_the_page import made_by_the_page
from utils.models import class_results
from utils.survey import FIGURES, to_tenth, told
from utils.twins import LANGUAGES

# yes and no of each question, the reported figures, and what is said of the first question
CASES = {
    "inside": ((17, 9), 62, "inside: the two cannot be told apart with n = 26", "لا سبيل إلى التفريق بين الرقمين"),
    "higher": ((2, 24), 62, "with n = 26 the two can be told apart; the reported is higher", "والمنقول هو الأعلى"),
    "lower": ((26, 0), 62, "the reported is lower", "والمنقول هو الأدنى"),
    "nobody": ((0, 0), 62, "Nobody has answered yes or no", "لم يُجب أحد بنعم أو لا"),
    "one": ((1, 0), 62, "told apart yet. A single answer more could take 100% to 50%", "من 100٪ إلى 50٪"),
    "seven": ((2, 5), 62, "A single answer more could take 28.6% to 37.5%", "من 28.6٪ إلى 37.5٪"),  # 2 of 7, 3 of 8
    "nine": ((5, 4), 50, "Fewer than 10 have answered", "والأجوبة دون 10"),
    "ten": ((5, 5), 50, "lies inside", "داخلها"),
}


def a_class(yes: int, no: int, *rest: tuple[int, int]) -> list[list[str]]:
    """Return the forms of a class in which so many said yes and no to the first question, and to the next ones."""
    counts = [(yes, no), *rest, *[(0, 0)] * (4 - len(rest))]
    columns = [["yes"] * yes + ["no"] * no for yes, no in counts]
    people = max(map(len, columns), default=0)
    return [[*row] for row in zip(*(column + [""] * (people - len(column)) for column in columns), strict=True)]


@pytest.fixture(scope="module")
def said() -> dict[str, dict]:
    """What the page says of each case."""
    given = [(a_class(*counts), [reported] * 5) for counts, reported, *_ in CASES.values()]
    return dict(zip(CASES, made_by_the_page(sentences=given)["sentences"], strict=True))


@pytest.mark.parametrize("case", CASES)
def test_the_verdict_is_said_in_both_languages_with_the_same_numbers(said, case):
    _, _, en, ar = CASES[case]
    words = said[case]["told"][0]
    assert en in words[0] and ar in words[1]
    numbers = [sorted(re.findall(r"\d[\d,.]*\d|\d", text)) for text in words]
    assert numbers[0] == numbers[1]


def test_a_gap_that_may_be_chance_among_five_questions_is_not_called_a_difference():
    six_of_26 = a_class(6, 20, *[(6, 20)] * 4)
    (one,) = made_by_the_page(sentences=[(six_of_26, [46, 23, 23, 23, 23])])["sentences"]
    assert "number 5" in one["told"][0][0] and "do not count as told apart" in one["told"][0][0]
    assert "المقارَنة هنا 5" in one["told"][0][1] and "فلا يُعدّ" in one["told"][0][1]
    assert "In none of the five" in one["verdict"][0] and "في أيٍّ من الأسئلة الخمسة" in one["verdict"][1]


@pytest.mark.parametrize("case", CASES)
def test_python_tells_it_in_the_same_words_as_the_page(said, case):
    counts, reported, *_ = CASES[case]
    answers = pd.DataFrame(a_class(*counts), columns=list(FIGURES)).replace("", None)
    results = class_results(answers, pd.Series([float(reported)] * 5, FIGURES))
    texts = [[sentence[language] for language in LANGUAGES] for sentence in told(results)]
    assert texts == said[case]["told"]


def test_python_rounds_a_half_up_as_the_page_does():
    assert [to_tenth(value) for value in (6.25, 0.25, 93.75, 50.0, 33.333)] == ["6.3", "0.3", "93.8", "50", "33.3"]


def test_the_first_sentence_names_whose_answers_they_are_how_many_and_what_can_be_told_apart():
    forms = a_class(2, 24, (24, 2), (13, 13))
    (one,) = made_by_the_page(sentences=[(forms, [62, 46, 50, 50, 50])])["sentences"]
    assert one["verdict"][0].startswith("Your class, forms: 26.") and one["verdict"][0].endswith("figure in S1, S2.")
    assert one["verdict"][1].startswith("صفكم، وعدد الاستمارات 26:") and one["verdict"][1].endswith("في S1، S2.")


def test_the_table_holds_the_same_numbers_as_the_sentences():
    (one,) = made_by_the_page(sentences=[(a_class(17, 9), [62] * 5)])["sentences"]
    for table, share in zip(one["numbers"], ("65.4%", "\u061c65.4٪"), strict=True):
        cells = re.findall(r"<t[dh][^>]*>([^<]*)", table.partition("<tbody>")[2])
        assert cells[1:5] == ["17", "9", "0", share]
        assert table.count("<tr>") == 6
