"""The survey of one's own class as a reader meets it: the form, whose answers are shown, the results, bad files."""

import pandas as pd

from utils.figures import class_beside_reported
from utils.models import class_results
from utils.survey.answers import BadFile
from utils.survey.in_words import LIMITS, told
from utils.survey.meanings import ANSWERS
from utils.tables import LABELS, Problem, load, twin_of
from utils.twins import Twin, marked, twins

NAME = "class-survey"
WHOSE = {
    "sample": Twin("The sample class (invented)", "الصف النموذجي (متخيَّل)"),
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
_MORE = Twin("… and {} more", "… و{} غيرها")


def survey_html(answers: pd.DataFrame) -> str:
    """Return the whole survey with the result of the sample class, whose *answers* these are."""
    idle = f'<div class="lab-idle">{_IDLE.html("p")}</div>'
    # data-ready: lab.js, which wakes the other labs, leaves this one to its own script
    return (
        f'<section class="lab class-lab" data-lab="{NAME}" data-ready="own">{idle}'
        f'<fieldset class="lab-fields" disabled>{_form()}{_source()}</fieldset>'
        f'<div class="class-result">{result_html(answers, "sample")}</div></section>'
    )


def _form() -> str:
    questions = "".join(_question(row) for row in load("class_questions").itertuples())
    return (
        f"{_HINT.html('p')}{questions}"
        f'<button type="button" class="lab-button class-save">{_SAVE.html("span")}</button>'
        '<div class="class-note" role="status"></div>'
    )


def _question(row) -> str:
    """Return one question with its three answers."""
    answers = "".join(_option(f"{NAME}-{row.figure}", answer, LABELS[answer]) for answer in ANSWERS)
    return (
        f'<fieldset class="lab-control class-question" role="radiogroup" data-figure="{row.figure}">'
        f'<legend class="lab-label"><bdi lang="en">{row.figure}</bdi> {twin_of(row, "asks").html("span")}</legend>'
        f'<div class="class-line">{answers}</div><span class="lab-no" role="alert"></span></fieldset>'
    )


def _source() -> str:
    options = "".join(_option(f"{NAME}-whose", whose, words) for whose, words in WHOSE.items())
    options = options.replace('value="sample"', 'value="sample" checked')
    return (
        '<div class="class-source"><fieldset class="lab-control" role="radiogroup">'
        f'<legend class="lab-label">{_SHOWN.html("span")}</legend>{options}</fieldset>'
        f'<button type="button" class="lab-button class-load">{_LOAD.html("span")}</button>'
        '<input type="file" accept=".csv" multiple hidden><div class="class-note" role="status"></div></div>'
    )


def _option(name: str, value: str, words: Twin) -> str:
    radio = f'<input type="radio" name="{name}" value="{value}">'
    return f'<label class="lab-option">{radio} <span>{words.html("span")}</span></label>'


def result_html(answers: pd.DataFrame, whose: str) -> str:
    """Return what *answers* say beside the reported figures; *whose* is a key of WHOSE."""
    results = class_results(answers, load("survey").set_index("figure")["percent"])
    figure = class_beside_reported(results, WHOSE[whose])
    lines = zip(results["figure"], told(results), strict=True)
    items = "".join(f'<li><strong lang="en">{name}</strong> {words.html("span")}</li>' for name, words in lines)
    return f'{figure._repr_html_()}<ul class="class-told">{items}</ul>{LIMITS.html("p")}'


def problems_html(bad: tuple[BadFile, ...]) -> str:
    """Return the list of what is wrong in each of the *bad* files, in both languages."""
    return twins(lambda language: "".join(_bad(file, language) for file in bad)) if bad else ""


def _bad(file: BadFile, language: str) -> str:
    lines = [_problem(problem, language) for problem in file.problems]
    hidden = file.count - len(file.problems)
    lines += [_MORE[language].format(f"{hidden:,}")] if hidden else []
    items = "".join(f"<li>{line}</li>" for line in lines)
    return f"<p><strong>{marked(_NOT_COUNTED[language].format(file.name), language)}</strong></p><ul>{items}</ul>"


def _problem(problem: Problem, language: str) -> str:
    """Return the place and the cure, each marked for itself: Latin words in both are not one foreign run."""
    place = problem.place(language)
    return f"{marked(place, language)}{': ' if place else ''}{marked(problem.cure[language], language)}"
