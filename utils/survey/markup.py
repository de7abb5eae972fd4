"""The survey of one's own class as a reader meets it: the form, whose answers are shown, the results, bad files."""

import htpy as h
import pandas as pd
from markupsafe import Markup

from utils.figures import charts
from utils.models import class_results
from utils.page import button, option
from utils.survey.answers import BadFile
from utils.survey.in_words import LIMITS, told
from utils.survey.meanings import ANSWERS
from utils.tables import LABELS, Problem, load
from utils.twins import Twin, marked, twins

NAME = "class-survey"
WHOSE = {
    "sample": Twin("The sample class (invented)", "صف المثال (متخيَّل)"),
    "class": Twin("Your class", "صفكم"),
    "files": Twin("The files you loaded", "الملفات التي حمّلتموها"),
}
_IDLE = Twin(
    "Saving and loading need a running kernel: click into this cell and press Shift+Enter.",
    "يحتاج الحفظ والتحميل إلى نواة عاملة: انقروا داخل الخلية واضغطوا Shift+Enter.",
)
_HINT = Twin(
    "One form for each person, without a name. Choose “Don't know” where a question does not fit you: "
    "it is not counted in the percentage.",
    "لكل شخص استمارة بلا اسم. وإن كان السؤال لا ينطبق عليكم فاختاروا «لا أعرف»، فهذا الجواب لا يدخل في النسبة.",
)
_SAVE = Twin("Save my answers", "حفظ أجوبتي")
_LOAD = Twin("Load CSV files …", "تحميل ملفات CSV …")
_SHOWN = Twin("Whose answers are set beside the reported figures?", "أجوبة مَن توضع إلى جانب الأرقام المنقولة؟")
_NOT_COUNTED = Twin("{}: nothing of it was counted", "{}: لم يُحسب منه شيء")
_MORE = Twin("… and {:,} more", "… و{:,} غيرها")


def survey_html(answers: pd.DataFrame) -> Markup:
    """Return the whole survey with the result of the sample class, whose *answers* these are."""
    survey = h.course_survey(".lab.class-lab", name=NAME)[
        h.div(".lab-idle")[_IDLE.html("p")],
        h.fieldset(".lab-fields", disabled=True)[_form(), _source()],
        h.div(".class-result")[result_html(answers, "sample")],
    ]
    return str(survey)


def _form() -> list[h.Node]:
    return [
        _HINT.html("p"),
        [_question(row) for row in load("class_questions").itertuples()],
        button(_SAVE, "class-save"),
        h.div(".class-note", role="status"),
    ]


def _question(row) -> h.Element:
    """Return one question with its three answers."""
    return h.fieldset(".lab-control.class-question", role="radiogroup", data_figure=row.figure)[
        h.legend(".lab-label")[h.bdi(lang="en")[row.figure], " ", Twin.of(row, "asks").html("span")],
        h.div(".class-line")[[option(f"{NAME}-{row.figure}", answer, LABELS[answer]) for answer in ANSWERS]],
        h.span(".lab-no", role="alert"),
    ]


def _source() -> h.Element:
    choices = [option(f"{NAME}-whose", whose, words, checked=whose == "sample") for whose, words in WHOSE.items()]
    return h.div(".class-source")[
        h.fieldset(".lab-control", role="radiogroup")[h.legend(".lab-label")[_SHOWN.html("span")], choices],
        button(_LOAD, "class-load"),
        h.input(type="file", accept=".csv", multiple=True, hidden=True),
        h.div(".class-note", role="status"),
    ]


def result_html(answers: pd.DataFrame, whose: str) -> Markup:
    """Return what *answers* say beside the reported figures; *whose* is a key of WHOSE."""
    results = class_results(answers, load("survey").set_index("figure")["percent"])
    lines = zip(results["figure"], told(results), strict=True)
    items = [h.li[h.strong(lang="en")[name], " ", words.html("span")] for name, words in lines]
    figure = charts.class_beside_reported(results, WHOSE[whose])
    return figure._repr_html_() + str(h.ul(".class-told")[items]) + LIMITS.html("p")


def problems_html(bad: tuple[BadFile, ...]) -> Markup | str:
    """Return the list of what is wrong in each of the *bad* files, in both languages; nothing where all are good."""
    return twins(lambda language: [_bad(file, language) for file in bad]) if bad else ""


def _bad(file: BadFile, language: str) -> list[h.Element]:
    hidden = file.count - len(file.problems)
    lines = [_problem(problem, language) for problem in file.problems]
    lines += [_MORE.format(hidden)[language]] if hidden else []
    heading = marked(_NOT_COUNTED.format(file.name)[language], language)
    return [h.p[h.strong[heading]], h.ul[[h.li[line] for line in lines]]]


def _problem(problem: Problem, language: str) -> list[h.Node]:
    """Return the place and the cure, each marked for itself: Latin words in both are not one foreign run."""
    place = problem.place(language)
    return [marked(place, language), ": " if place else "", marked(problem.cure[language], language)]
