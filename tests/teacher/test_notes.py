"""Each lesson has its notes, and each marked plan its marks, by the guide that the lesson itself shows."""

import re
from collections import Counter

import pytest

from utils.tables import load
from utils.teacher.guide import criteria, guide, part_names, table_of_cell

LESSONS = list(load("lessons")["lesson"])


def test_each_lesson_has_three_mistakes_two_questions_and_a_board():
    assert Counter(load("teaching/mistakes")["lesson"]) == dict.fromkeys(LESSONS, 3)
    assert Counter(load("teaching/discussions")["lesson"]) == dict.fromkeys(LESSONS, 2)
    assert set(load("teaching/boards")["lesson"]) == set(LESSONS)


def test_a_mistake_concerns_an_objective_of_its_lesson():
    rows = load("teaching/mistakes").itertuples()
    assert [row.mistake_en for row in rows if not row.objective.startswith(f"{row.lesson}.")] == []


def test_a_strong_answer_is_longer_than_a_weak_one_in_both_languages():
    for row in load("teaching/discussions").itertuples():
        assert len(row.strong_en) > len(row.weak_en) and len(row.strong_ar) > len(row.weak_ar), row.asks_en


def test_the_marked_plans_are_worth_8_14_and_19_and_their_marks_add_up_to_it():
    plans = load("teaching/benchmark_plans").set_index("plan")["points"].to_dict()
    assert sorted(plans.values()) == [8, 14, 19]
    assert load("teaching/benchmark_marks").groupby("plan")["points"].sum().to_dict() == plans


def test_each_marked_plan_has_its_seven_parts_and_a_mark_for_each_criterion_of_the_guide():
    lines, marks = load("teaching/benchmark_lines"), load("teaching/benchmark_marks")
    for plan in load("teaching/benchmark_plans")["plan"]:
        assert lines[lines["plan"] == plan]["number"].to_list() == list(range(1, len(part_names()) + 1))
        assert marks[marks["plan"] == plan]["criterion"].to_list() == list(criteria())


def test_the_numbers_of_a_marked_plan_are_right_where_its_mark_says_so():
    said = " ".join(load("teaching/benchmark_lines").query("part == 'numbers'")["text_en"])
    for cost, leads, each in [(300, 20, 15), (240, 30, 8), (180, 6, 30), (60, 4, 15), (240, 10, 24)]:
        assert cost == leads * each
        assert all(re.search(rf"\b{number}\b", said) for number in (cost, leads, each))


def test_the_guide_is_read_from_the_lesson_in_both_languages():
    head, *rows = guide()
    assert (head[0].en, head[0].ar) == ("Criterion", "المعيار") and len(rows) == 5
    assert all(len(row) == 4 for row in rows)
    assert part_names()[0].en == "Aim" and len(part_names()) == 7


def test_a_cell_without_a_table_is_named():
    with pytest.raises(KeyError, match="no table in its cell 'numbers'"):
        table_of_cell("numbers")
