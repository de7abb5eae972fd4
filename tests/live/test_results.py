"""What the projector shows is what was answered, and nothing of it while it is hidden."""

import re

import pytest
from scipy import stats

from utils.live import Session
from utils.live.board import board
from utils.live.results import result_of
from utils.models import Sample, mean_of

SURVEY = [("yes", "no", "dont_know", "yes", "yes")] * 9 + [("no", "no", "yes", "no", "yes")] * 3
CHOICE, SEVERAL, GUESS, SORT = "what-95-means", "poster-at-the-harbour", "guess-radio-informs", "eight-claims"


@pytest.fixture
def session(tmp_path):
    made = Session(tmp_path / "survey")
    made.state.hidden = False
    yield made
    made.end()


def test_nobody_sees_how_the_first_ones_voted_before_the_teacher_shows_it(tmp_path):
    begun = Session(tmp_path / "new")
    put(begun, "survey", SURVEY)
    assert begun.is_hidden and "svg" not in board(begun) and "The result is hidden." in board(begun)
    begun.end()


def put(session: Session, ballot: str, rows: list[tuple[str, ...]]) -> None:
    session.state.ballot = ballot
    session._log(ballot).rows = {f"p{place}": row for place, row in enumerate(rows)}


def test_a_bar_of_the_survey_holds_yes_among_yes_and_no_its_interval_and_what_is_reported(session):
    bars = result_of(session.ballots["survey"], SURVEY).groups[0].bars
    assert [(bar.count, bar.n) for bar in bars] == [(9, 12), (0, 12), (3, 3), (9, 12), (12, 12)]
    interval = stats.binomtest(9, 12).proportion_ci(0.95, method="wilson")
    assert bars[0].interval == pytest.approx((100 * interval.low, 100 * interval.high))
    assert [bar.reported for bar in bars] == [75, 62, 80, 53, 46]


def test_the_projector_says_n_and_interval_of_each_share(session):
    put(session, "survey", SURVEY)
    shown = board(session)
    assert "75% (46.8 to 91.1)" in shown and "75٪ (من 46.8 إلى 91.1)" in shown  # scipy's Wilson interval of 9 in 12
    assert "n = 12" in shown and "العدد 12" in shown and "n = 3" in shown


def test_several_may_be_chosen_and_each_has_its_share_of_all_people(session):
    bars = result_of(session.ballots[SEVERAL], [("1 2",), ("2",), ("2 3",)]).groups[0].bars
    assert [bar.count for bar in bars[:3]] == [1, 3, 1] and {bar.n for bar in bars} == {3}


def test_guesses_are_counted_in_tens_with_their_mean(session):
    result = result_of(session.ballots[GUESS], [("0",), ("9",), ("10",), ("100",)])
    assert [bar.count for bar in result.groups[0].bars] == [2, 1, 0, 0, 0, 0, 0, 0, 0, 1]
    expected = mean_of(Sample(29.75, stats.tstd([0, 9, 10, 100]), 4))
    assert expected.low < 0  # where the percentage ends
    assert result.said[0].en == "The mean of the guesses is 29.8; the 95% interval runs from 0 to 100; n = 4."


@pytest.mark.parametrize("ballot", ["survey", CHOICE, SEVERAL, GUESS, SORT])
def test_a_hidden_result_is_not_in_the_page(session, ballot):
    cells = {"survey": ("yes",) * 5, GUESS: ("53",), SORT: ("half",) * 8}.get(ballot, ("1",))
    put(session, ballot, [cells] * 17)
    session.state.hidden = True
    assert "17" not in board(session) and "svg" not in board(session) and "<td" not in board(session)
    session.state.until = 17
    assert "17" in board(session)


def test_it_appears_once_so_many_have_answered_as_the_teacher_said(session):
    put(session, "survey", SURVEY)
    session.state.hidden, session.state.until = True, 13
    assert session.is_hidden and "once 13 have answered" in board(session)
    put(session, "survey", [*SURVEY, SURVEY[0]])
    assert not session.is_hidden


@pytest.mark.parametrize(("ballot", "cells"), [(CHOICE, ("1",)), (GUESS, ("50",)), (SORT, ("sound",) * 8)])
def test_what_is_right_is_shown_on_demand_alone(session, ballot, cells):
    put(session, ballot, [cells])
    assert "✓" not in board(session) and "It is 53%" not in board(session)
    session.state.revealed = True
    assert "✓" in board(session) or "It is 53%" in board(session)


def test_nothing_that_was_sent_reaches_the_projector_as_markup(session):
    put(session, CHOICE, [("<script>alert(1)</script>",)])
    assert "<script" not in board(session)
    assert set(re.findall(r"style=", board(session))) == set()  # the page's policy would drop it
