"""An exam form: which questions of the held-out bank it asks, in which order, and where its right answers stand."""

from dataclasses import dataclass

from utils.activities import Question, cards_of, exam_questions, hash_of, shuffled
from utils.tables import TABLES, load
from utils.twins import Twin

PASS = 70  # per cent of right answers, as in activities/draw.js
_NO_SEED = Twin(
    "SEED={} is no whole number from 0 to {}; write it like this: SEED=2027",
    "ليس SEED={} عددًا صحيحًا من 0 إلى {}؛ اكتبوه هكذا: SEED=2027",
)
LETTERS = Twin.each(lambda language: {"en": "ABCDEFGH", "ar": "أبجدهوزح"}[language])


@dataclass(frozen=True)
class Form:
    """A form (*row* of the table) with the *seed* of its order, and its *questions* in that order."""

    row: object
    seed: int
    questions: tuple[Question, ...]

    @property
    def name(self) -> Twin:
        """What the form is called."""
        return Twin.of(self.row, "name")

    def parts(self, question: Question) -> list:
        """Return the options (or cards) of *question* in the order of this form."""
        parts = cards_of(question) if question.kind == "sort" else question.options
        return shuffled(parts, self.seed ^ hash_of(question.id))

    def answer(self, question: Question, language: str) -> str:
        """Return the right answer to *question* as its sheet letters it: ``B``, ``A C``, or ``1 B, 2 A``."""
        letters, parts = LETTERS[language], self.parts(question)
        if question.kind == "sort":
            places = {group.id: letters[place] for place, group in enumerate(question.groups)}
            return " · ".join(f"{number}\u00a0{places[card.group]}" for number, card in enumerate(parts, start=1))
        return " ".join(letters[place] for place, option in enumerate(parts) if option.right)


def seed_from(text: str) -> int | None:
    """Return the seed that *text* names, None where it is empty. Raises ValueError where it can be none."""
    most = TABLES["teaching/exam_forms"].to_schema().columns["seed"].metadata["maximum"]
    if text and not (text.isascii() and text.isdigit() and int(text) <= most):
        raise ValueError(str(_NO_SEED.format(text, most)))
    return int(text) if text else None


def forms(seed: int | None = None) -> list[Form]:
    """Return the forms of the table; a *seed* replaces those that stand there."""
    return [_form(row, row.seed if seed is None else seed) for row in load("teaching/exam_forms").itertuples()]


def _form(row, seed: int) -> Form:
    mixed = shuffled([question for question in exam_questions() if question.place == f"exam-{row.bank}"], seed)
    taken: dict[str, int] = {}
    chosen = []
    for question in mixed:
        taken[question.objective] = taken.get(question.objective, 0) + 1
        if taken[question.objective] <= row.per_objective:
            chosen.append(question)
    return Form(row, seed, tuple(chosen))
