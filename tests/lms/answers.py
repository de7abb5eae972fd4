"""Answers to the questions of the bank, as QTI names them: what is right, what is wrong, and how much each is worth."""

from utils.lms.items import Choice, Essay, Item, Matching, Number, Ordering, Table

Answer = dict[str, str | list[str]]


def tries(item: Item) -> list[tuple[Answer, float]]:
    """Return answers to *item*, each with what it is worth."""
    return _TRIES[type(item)](item)


def _choice(item: Choice) -> list[tuple[Answer, float]]:
    right = [f"option-{place}" for place, option in enumerate(item.options, 1) if option.right]
    wrong = [f"option-{place}" for place, option in enumerate(item.options, 1) if not option.right]
    if not item.several:
        return [({"RESPONSE": right[0]}, 1), ({"RESPONSE": wrong[0]}, 0)]
    return [({"RESPONSE": right}, 1), ({"RESPONSE": right[:1]}, 1 / len(right)), ({"RESPONSE": right + wrong}, 0)]


def _matching(item: Matching) -> list[tuple[Answer, float]]:
    right = [f"text-{place} group-{pair.group + 1}" for place, pair in enumerate(item.pairs, 1)]
    first = f"text-1 group-{(item.pairs[0].group + 1) % len(item.groups) + 1}"
    return [({"RESPONSE": right}, 1), ({"RESPONSE": [first, *right[1:]]}, 1 - 1 / len(right))]


def _ordering(item: Ordering) -> list[tuple[Answer, float]]:
    right = [f"step-{place}" for place in range(1, len(item.steps) + 1)]
    swapped = [right[1], right[0], *right[2:]]
    return [({"RESPONSE": right}, 1), ({"RESPONSE": swapped}, 1 - 2 / len(right))]


def _number(item: Number) -> list[tuple[Answer, float]]:
    return [({"RESPONSE": f"{item.value:g}"}, 1), ({"RESPONSE": "0"}, 1), ({"RESPONSE": "101"}, 0)]


def _table(item: Table) -> list[tuple[Answer, float]]:
    cells = [(row, column, cell) for row, line in enumerate(item.rows, 1) for column, cell in enumerate(line[1:], 1)]
    phrases = sorted({cell.en for _, _, cell in cells})
    right = {f"CELL_{row}_{column}": f"phrase-{phrases.index(cell.en) + 1}" for row, column, cell in cells}
    first = next(iter(right))
    other = next(f"phrase-{place}" for place in (1, 2) if f"phrase-{place}" != right[first])
    return [(right, 1), (right | {first: other}, 1 - 1 / len(right))]


def _essay(_item: Essay) -> list[tuple[Answer, float]]:
    return [({"RESPONSE": "My answer. جوابي."}, 0)]


_TRIES = {
    Choice: _choice,
    Matching: _matching,
    Ordering: _ordering,
    Number: _number,
    Table: _table,
    Essay: _essay,
}
