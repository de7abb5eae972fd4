"""Whether the tables for teachers hold together: minutes add up, and what they name is there."""

from collections.abc import Iterable, Iterator

from utils.activities import questions, section_titles
from utils.site import lessons_of_plans
from utils.tables import Problem, TableError, load
from utils.teacher.guide import criteria
from utils.twins import Twin

_SECTION = Twin(
    "lesson {} has no section “{}”; write the id of a cell with a heading: {}",
    "ليس في الدرس {} قسم «{}»؛ اكتبوا معرّف خلية فيها عنوان: {}",
)
_QUESTION = Twin(
    "the bank has no question “{}”; write an id of questions.yaml",
    "ليس في البنك سؤال «{}»؛ اكتبوا معرّفًا من questions.yaml",
)
_MINUTES = Twin(
    "the steps of this meeting take {} minutes, not {}; change the steps or the meeting",
    "خطوات هذا اللقاء مدتها {} دقيقة لا {}؛ غيّروا الخطوات أو اللقاء",
)
_CUT = Twin(
    "step {} begins after {} minutes, and from step {} on {} are needed; write {} to {} minutes, and go forward",
    "تبدأ الخطوة {} عند الدقيقة {}، ومن الخطوة {} إلى الآخر يلزم من الدقائق {}؛ اكتبوا عددًا بين {} و{}، "
    "وانتقلوا إلى الأمام",
)
_SUM = Twin(
    "the marks of this plan are {}, and their sum is not {}; give one mark a criterion ({})",
    "درجات هذه الخطة {} ومجموعها ليس {}؛ اجعلوا لكل معيار درجة ({})",
)


def check_teaching() -> None:
    """Raise TableError for the first table for teachers that does not fit the course, with all that is wrong in it."""
    for name, problems in (
        ("steps", [*_sections("steps"), *_questions()]),
        ("meetings", _meetings()),
        ("cut_lines", _cuts()),
        ("mistakes", _sections("mistakes")),
        ("discussions", _sections("discussions")),
        ("benchmark_plans", _benchmarks()),
    ):
        found = list(problems)
        if found:
            raise TableError(f"data/teaching/{name}.csv", found)


def _rows(name: str) -> Iterable[tuple[int, object]]:
    """Return the rows of a table, each with its number in a spreadsheet."""
    return enumerate(load(f"teaching/{name}").itertuples(), start=2)


def _sections(name: str) -> Iterator[Problem]:
    for number, row in _rows(name):
        known = section_titles(lessons_of_plans()[row.lesson].file)
        if row.section not in known:
            yield Problem(_SECTION.format(row.lesson, row.section, ", ".join(known)), number, "section")


def _questions() -> Iterator[Problem]:
    known = {question.id for question in questions()}
    for number, row in _rows("steps"):
        for each in row.questions.split():
            if each not in known:
                yield Problem(_QUESTION.format(each), number, "questions")


def _minutes(plan: str, meeting: int) -> list[int]:
    """Return the minutes of the steps of a meeting, in their order."""
    return list(load("teaching/steps").query("plan == @plan and meeting == @meeting")["minutes"])


def _meetings() -> Iterator[Problem]:
    for number, row in _rows("meetings"):
        total = sum(_minutes(row.plan, row.meeting))
        if total != row.minutes:
            yield Problem(_MINUTES.format(total, row.minutes), number, "minutes")


def _cuts() -> Iterator[Problem]:
    for number, row in _rows("cut_lines"):
        steps = _minutes(row.plan, row.meeting)
        begins, rest = sum(steps[: row.step - 1]), sum(steps[row.go_to - 1 :])
        latest = sum(steps) - rest
        if not (row.step < row.go_to <= len(steps) and begins < row.gone <= latest):
            yield Problem(_CUT.format(row.step, begins, row.go_to, rest, begins + 1, latest), number, "gone")


def _benchmarks() -> Iterator[Problem]:
    marks = load("teaching/benchmark_marks")
    for number, row in _rows("benchmark_plans"):
        ours = marks[marks["plan"] == row.plan]
        if ours["points"].sum() != row.points or sorted(ours["criterion"]) != sorted(criteria()):
            given = ", ".join(map(str, ours["points"]))
            yield Problem(_SUM.format(given, row.points, ", ".join(criteria())), number, "points")
