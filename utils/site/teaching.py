"""For teachers, without the answers: lesson plans, questions for discussion, the board; for a page or for paper."""

from collections.abc import Callable, Iterator

import htpy as h

from utils.activities import section_titles
from utils.site.aims import meeting_aims
from utils.site.parts import cell, paragraphs, section
from utils.tables import in_minutes, load
from utils.twins import Twin, marked, twins

_CLASS = {"class": Twin("The class:", "الصف:"), "home": Twin("Each student:", "الدارس:")}
_SAYS = {"class": Twin("You say:", "تقولون:"), "home": Twin("You write:", "تكتبون:")}
_MORE = {"paper": Twin("Without computers:", "بلا حواسيب:"), "pairs": Twin("In pairs:", "العمل الثنائي:")}
_MATERIAL = Twin("Material:", "الموادّ:")
_QUESTIONS = Twin("Questions from the bank:", "أسئلة من البنك:")
_LAB = Twin("Laboratory:", "المختبر:")
_MINUTES = Twin("minutes\u00a0{}–\u2060{}", "الدقائق\u00a0{}–\u2060{}")  # no line ends within them
_LATE = Twin(
    "If {} or more have gone by now, go on with step {}. {}", "إن مضت {} أو أكثر حتى الآن فانتقلوا إلى الخطوة {}. {}"
)
_SUITS = Twin("This plan is {}.", "تصلح هذه الخطة {}.")
_MEETING = Twin("{} · {}", "{} · {}")
_NOTES = Twin("To discuss, and on the board", "للنقاش وعلى السبورة")
_BOARD = Twin("On the board", "على السبورة")
_COMMA = Twin(", ", "، ")
VOTES = Twin(
    "At a vote, look at the hands before you say anything. If most are right, one of them gives the reason and you go "
    "on. If about half are, let neighbours talk for a minute and vote again. If few are, go back to the section "
    "together: the reason given with each answer says where the error lies.",
    "عند التصويت انظروا إلى الأيدي قبل أن تقولوا شيئًا. فإن أصاب معظم الصف فليذكر أحدهم السبب ثم تابعوا. وإن أصاب نحو "
    "نصفه فليتناقش الجيران دقيقة، ثم أعيدوا التصويت. وإن أصاب قليل منه فارجعوا معًا إلى القسم، ففي السبب المذكور مع كل "
    "جواب بيان موضع الخطأ.",
)

Address = Callable[[object, str], str]  # of a section: the row of its lesson, and its id


def lessons_of_plans() -> dict[str, object]:
    """Return the rows of the lessons by their numbers."""
    return {row.lesson: row for row in load("lessons").itertuples()}


def meeting_steps(meeting, language: str, address: Address | None = None) -> list[h.Element]:
    """Return what happens in *meeting* (a row of the table), step by step, with its cut-lines.

    Sections are linked where *address* says where they are.
    """
    here = "plan == @meeting.plan and meeting == @meeting.meeting"
    cuts = {cut.step: cut for cut in load("teaching/cut_lines").query(here).itertuples()}
    parts, begins = [], 0
    for step in load("teaching/steps").query(here).itertuples():
        if step.step in cuts:
            cut = cuts[step.step]
            late = _LATE.format(in_minutes(cut.gone), cut.go_to, Twin.of(cut, "instead"))
            parts.append(h.p(".cut")[h.strong["✂ "], marked(late[language], language)])
        parts.append(_step(step, meeting.where, begins, language, address))
        begins += step.minutes
    return parts


def _step(step, where: str, begins: int, language: str, address: Address | None) -> h.Element:
    head = [f"{step.step}. ", marked(Twin.of(step, "title")[language], language)]
    minutes = _MINUTES.format(begins, begins + step.minutes)[language]
    labelled = [(_CLASS[where], Twin.of(step, "class")), (_SAYS[where], Twin.of(step, "teacher"))]
    labelled += [(label, Twin.of(step, stem)) for stem, label in _MORE.items()]
    labelled += [(_MATERIAL, _materials(step.material))]
    if step.questions:
        labelled.append((_QUESTIONS, Twin.each(lambda code: _COMMA[code].join(step.questions.split()))))
    if step.lab:
        labelled.append((_LAB, next(Twin.of(row, "name") for row in load("labs").itertuples() if row.lab == step.lab)))
    told = [
        h.p(".step-where")[_section(step, language, address)],
        [h.p[h.strong[label[language]], " ", marked(text[language], language)] for label, text in labelled],
    ]
    # a page of the site holds all plans: there a step opens when it is asked for
    if address:
        return h.details(".step")[h.summary[h.strong[head], f" · {minutes}"], told]
    return h.div(".step")[h.h3[head, h.small[f" · {minutes}"]], told]


def _section(step, language: str, address: Address | None) -> h.Node:
    lesson = lessons_of_plans()[step.lesson]
    title = section_titles(lesson.file)[step.section][language]
    words = marked(f"{step.lesson} {Twin.of(lesson, 'title')[language]}: {title}", language)
    return h.a(href=address(lesson, step.section))[words] if address else words


def _materials(ids: str) -> Twin:
    names = {row.material: Twin.of(row, "name") for row in load("teaching/materials").itertuples()}
    return Twin.each(lambda language: _COMMA[language].join(names[each][language] for each in ids.split()))


def questions_to_discuss(lesson: str) -> list[Twin]:
    """Return the questions for discussion of *lesson*."""
    return [Twin.of(row, "asks") for row in load("teaching/discussions").query("lesson == @lesson").itertuples()]


def board(lesson: str, language: str) -> h.Element:
    """Return what to draw on the board in *lesson*, step by step."""
    rows = load("teaching/boards").query("lesson == @lesson").itertuples()
    return h.ol[[h.li[marked(Twin.of(row, "draw")[language], language)] for row in rows]]


def plan_lead(plan) -> list[Twin]:
    """Return whom *plan* (a row of the table) suits, and what is done beforehand."""
    return [_SUITS.format(Twin.of(plan, "suits")), Twin.of(plan, "before")]


def meeting_title(meeting) -> Twin:
    """Return the name of *meeting* with its minutes."""
    return _MEETING.format(Twin.of(meeting, "name"), in_minutes(meeting.minutes))


def teaching_sections() -> Iterator[h.Element]:
    """Yield the sections of the site's page for teachers: the plans, then each lesson."""
    for plan in load("teaching/plans").itertuples():
        yield section(f"plan-{plan.plan}", Twin.of(plan, "name"), paragraphs(*plan_lead(plan)))
        for meeting in load("teaching/meetings").query("plan == @plan.plan").itertuples():
            steps = twins(lambda language, meeting=meeting: _meeting(meeting, language))
            heading = h.h3[meeting_title(meeting).html("span")]
            yield cell(heading, steps, anchor=f"plan-{plan.plan}-{meeting.meeting}")
    yield section("notes", _NOTES)
    for lesson in lessons_of_plans().values():
        yield cell(
            h.h3[Twin.of(lesson, "title").html("span")], twins(_notes(lesson.lesson)), anchor=f"notes-{lesson.lesson}"
        )


def _meeting(meeting, language: str) -> list[h.Element]:
    return [*meeting_aims(meeting, language), *meeting_steps(meeting, language, _on_the_site)]


def _notes(lesson: str) -> Callable[[str], list[h.Element]]:
    """Return what gives, in a language, the questions and the board of *lesson*."""
    return lambda language: [
        h.ul[[h.li[marked(ask[language], language)] for ask in questions_to_discuss(lesson)]],
        h.p[h.strong[_BOARD[language]]],
        board(lesson, language),
    ]


def _on_the_site(lesson, anchor: str) -> str:
    return f"{lesson.file.removesuffix('.ipynb')}.html#cell-id={anchor}"
