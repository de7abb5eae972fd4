"""The arithmetic of the activities, run in the browser that will run it."""

import json

import pytest

COURSE = "marketing-inside-and-out"


@pytest.fixture(scope="module")
def logic(evaluate_with):
    """A function that evaluates JavaScript with the module as ``logic``: ``logic("logic.hash('a')")``."""
    return evaluate_with(logic="quiz_logic.js")


def of(**outcomes: str) -> dict:
    """Return a state of progress: ``of(a="solved")``."""
    questions = {name: {"outcome": outcome, "answer": 0} for name, outcome in outcomes.items()}
    return {"course": COURSE, "version": 1, "questions": questions}


def outcomes(progress: dict) -> dict:
    return {name: record["outcome"] for name, record in progress["questions"].items()}


# Published test vectors of FNV-1a with 32 bits (draft-eastlake-fnv, appendix C).
@pytest.mark.parametrize(("text", "value"), [("", 0x811C9DC5), ("a", 0xE40C292C), ("foobar", 0xBF9CF968)])
def test_the_hash_is_fnv_1a(logic, text, value):
    assert logic("(text) => logic.hash(text)", text) == value


def test_shuffling_keeps_every_item_and_leaves_the_list_given_alone(logic):
    given, result = logic("() => { const list = [1, 2, 3, 4, 5, 6]; return [list, logic.shuffled(list, 7)]; }")
    assert given == [1, 2, 3, 4, 5, 6]
    assert sorted(result) == given and result != given


def test_the_same_seed_gives_the_same_order_and_another_seed_another(logic):
    one, same, other = logic("() => [1, 1, 2].map((seed) => logic.shuffled([...'abcdefgh'], seed).join(''))")
    assert one == same != other


def test_shuffling_is_fair_to_every_place(logic):
    counts = logic("""() => {
      const counts = [0, 0, 0, 0];
      for (let seed = 0; seed < 4000; seed++) counts[logic.shuffled([0, 1, 2, 3], seed).indexOf(0)]++;
      return counts;
    }""")
    # with chance 1/4 in 4,000 draws, four standard deviations are 110
    assert all(abs(count - 1000) < 110 for count in counts), counts


@pytest.mark.parametrize(
    ("chosen", "right", "solved"),
    [([2], [2], True), ([1], [2], False), ([], [2], False), ([2, 0], [0, 2], True), ([0], [0, 2], False),
     ([0, 1, 2], [0, 2], False)],
)  # fmt: skip
def test_a_choice_is_right_when_exactly_the_right_options_are_chosen(logic, chosen, right, solved):
    assert logic("([chosen, right]) => logic.choiceIsRight(chosen, right)", [chosen, right]) is solved


def test_each_card_is_marked_by_its_own_place(logic):
    assert logic("() => logic.marks(['a', 'b', null], ['a', 'c', 'd'])") == [True, False, False]


@pytest.mark.parametrize(
    ("before", "now", "kept"),
    [("wrong", "solved", "solved"), ("shown", "solved", "solved"), ("solved", "wrong", "solved"),
     ("solved", "shown", "solved"), ("shown", "wrong", "wrong")],
)  # fmt: skip
def test_what_was_solved_once_stays_solved(logic, before, now, kept):
    state = logic("([state, now]) => logic.recorded(state, 'a', now, 1)", [of(a=before), now])
    assert outcomes(state) == {"a": kept}


def test_starting_a_lesson_over_forgets_its_questions_only(logic):
    left = logic("(state) => logic.forgotten(state, ['a', 'b'])", of(a="solved", b="wrong", c="shown"))
    assert outcomes(left) == {"c": "shown"}


def test_two_states_are_merged_to_the_better_outcome_of_each_question(logic):
    mine, theirs = of(a="solved", b="wrong", c="shown"), of(a="wrong", b="shown", d="solved")
    assert outcomes(logic("([a, b]) => logic.merged(a, b)", [mine, theirs])) == {
        "a": "solved", "b": "shown", "c": "shown", "d": "solved",
    }  # fmt: skip


def test_of_two_final_tests_the_longer_one_is_kept(logic):
    short, long = ({"seed": 1, "each": 1, "results": results} for results in ({"a": True}, {"a": True, "b": False}))
    for one, other in ((short, long), (long, short)):
        pair = [of() | {"test": one}, of() | {"test": other}]
        assert logic("([a, b]) => logic.merged(a, b)", pair)["test"] == long


def test_only_solved_questions_are_counted(logic):
    assert logic("(state) => logic.solvedCount(state, ['a', 'b', 'c', 'd'])", of(a="solved", b="shown", c="wrong")) == 1


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "broken"),
        ("{", "broken"),
        ("[]", "foreign"),
        ('{"version": 1, "questions": {}}', "foreign"),
        (json.dumps(of() | {"version": 2}), "newer"),
        (json.dumps(of() | {"version": "1"}), "broken"),
        (json.dumps(of() | {"version": 0}), "broken"),
        (json.dumps(of() | {"questions": []}), "broken"),
        (json.dumps(of(a="perfect")), "broken"),
        (json.dumps(of() | {"questions": {"a": None}}), "broken"),
        (json.dumps(of() | {"test": {"seed": "1"}}), "broken"),
    ],
)
def test_a_file_that_is_no_progress_is_refused_with_its_reason(logic, text, reason):
    assert logic("(text) => { try { logic.parsed(text); } catch (error) { return error.message; } }", text) == reason


def test_progress_written_out_is_read_back_unchanged(logic):
    state = of(a="solved", b="wrong") | {"test": {"seed": 5, "each": 2, "results": {"a": True}}}
    assert logic("(text) => logic.parsed(text)", json.dumps(state)) == state


@pytest.mark.parametrize("each", [1, 2, 3])
def test_the_final_test_draws_as_many_of_every_objective(logic, each):
    bank = [{"id": f"{objective}{n}", "objective": objective} for objective in "abcde" for n in range(5)]
    drawn = logic("([bank, each]) => logic.drawn(bank, each, 3)", [bank, each])
    assert sorted(question["objective"] for question in drawn) == sorted("abcde" * each)
    assert len({question["id"] for question in drawn}) == len(drawn)


def test_an_objective_with_few_questions_gives_what_it_has(logic):
    bank = [{"id": "x", "objective": "a"}, {"id": "y", "objective": "b"}, {"id": "z", "objective": "b"}]
    assert len(logic("(bank) => logic.drawn(bank, 2, 1)", bank)) == 3


def test_results_are_counted_for_each_objective_in_its_order(logic):
    bank = [{"id": "y", "objective": "02.1"}, {"id": "x", "objective": "01.1"}, {"id": "z", "objective": "02.1"}]
    assert logic("(bank) => logic.resultsByObjective(bank, { x: false, y: true, z: true })", bank) == [
        {"objective": "01.1", "asked": 1, "right": 0},
        {"objective": "02.1", "asked": 2, "right": 2},
    ]
