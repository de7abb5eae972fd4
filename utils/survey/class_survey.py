"""The survey of one's own class: a form whose answers gather in a file, and files of many people, set beside S1 to S5.

The page holds the form and the result of an invented class, so that both can be read before anything runs. The script
(elements.js) refuses an answer that is not complete; Python saves, reads, computes and draws.
"""

import gzip
from pathlib import Path

import pandas as pd
from IPython.display import HTML, display
from markupsafe import Markup

from utils.page import KernelLink
from utils.survey.answers import ClassAnswers, read_answers
from utils.survey.answers_file import ANSWERS_FILE, SaveError, add_answer, saved_answers
from utils.survey.markup import NAME, WHOSE, problems_html, result_html, survey_html
from utils.survey.meanings import FIGURES
from utils.tables import load
from utils.twins import Twin

_SAVED = Twin("Saved. Forms so far: {:,}.", "حُفظت الأجوبة. عدد الاستمارات حتى الآن: {:,}.")
_NOT_SAVED = Twin(
    "Not saved: {}. Nothing is lost: your answers still stand in the form. Put it right and press the button again.",
    "لم تُحفظ الأجوبة: {}. ولم تفقدوا شيئًا، فأجوبتكم باقية في الاستمارة. أزيلوا السبب، ثم اضغطوا الزر مرة أخرى.",
)
_SHOWN = Twin("Shown: {}. Forms: {:,}.", "المعروض: {}. عدد الاستمارات: {:,}.")
_READ = Twin("Files read: {:,}; left out: {:,}.", "عدد الملفات المقروءة: {:,}، والمتروكة: {:,}.")
_NONE = {
    "class": Twin(
        "Nobody has saved an answer here yet. Fill in the form, or look at the sample class.",
        "لم يحفظ أحد أجوبته هنا بعد. املؤوا الاستمارة، أو انظروا في أجوبة صف المثال.",
    ),
    "files": Twin(
        "No answers have been loaded yet. Press “Load CSV files” and choose the answers.csv of other people, or a file "
        "exported from a form service.",
        "لم تُحمَّل أجوبة بعد. اضغطوا «تحميل ملفات CSV»، واختاروا ملفات answers.csv التي عند غيركم، أو ملفًا مصدَّرًا من "
        "خدمة استمارات.",
    ),
}


class ClassSurvey:
    """Answers the page: saves forms in the file at *path*, reads the files sent, and says what answers mean."""

    def __init__(self, path: Path):
        self._path = path
        self._loaded = ClassAnswers(_sample().iloc[:0], (), ())
        self._sheets: dict[str, int] = {}

    def answer(self, content: dict, buffers: list) -> dict:
        """Return what to show for ``content["do"]``: ``save``, ``load`` or ``show``."""
        if content["do"] == "save":
            return self._save(content["answers"], content["sheet"])
        if content["do"] == "load":
            files = zip(content["names"], map(gzip.decompress, buffers), strict=True)
            read = read_answers(files)
            if not read.good:  # what was loaded before stays
                read = ClassAnswers(self._loaded.table, self._loaded.good, read.bad)
            self._loaded = read
            return self._show("files")
        return self._show(content["whose"])

    def _save(self, answers: dict, sheet: str) -> dict:
        """Save one form. The page names it *sheet*, so that one sent again after a silence is not saved twice."""
        try:
            if sheet not in self._sheets:
                self._sheets[sheet] = add_answer(answers, self._path)
        except SaveError as error:
            return {"saved": False, "note": str(_NOT_SAVED.format(error.why).html("p"))}
        return {"saved": True, "note": str(_SAVED.format(self._sheets[sheet]).html("p"))}

    def _show(self, whose: str) -> dict:
        """Return the result of the answers *whose* (a key of WHOSE), and a note on what was read for it."""
        read = self._read(whose)
        note = self._told(read, whose) + problems_html(read.bad)
        return {"note": str(note), "result": str(result_html(read.table, whose)) if len(read.table) else ""}

    def _told(self, read: ClassAnswers, whose: str) -> Markup:
        """Return how many answers of *whose* are shown, and from how many files; or that there are none."""
        if not read.good and not read.bad:
            return _NONE[whose].html("p")
        shown = _SHOWN.format(WHOSE[whose], len(read.table)).html("p")
        return shown + _READ.format(len(read.good), len(read.bad)).html("p") if whose == "files" else shown

    def _read(self, whose: str) -> ClassAnswers:
        if whose == "sample":
            return ClassAnswers(_sample(), ("class_sample.csv",), ())
        return self._loaded if whose == "files" else self._saved()

    def _saved(self) -> ClassAnswers:
        """Return the answers of the class's own file."""
        content = saved_answers(self._path)
        return read_answers([(self._path.name, content)] if content else [])


def show_class_survey(path: Path = ANSWERS_FILE) -> KernelLink:
    """Show the form and the sample class's result; returns the link to the kernel, for the cell.

    The answers given in the form gather in the file at *path*.
    """
    display(HTML(survey_html(_sample())))
    return KernelLink(NAME, ClassSurvey(path).answer)


def _sample() -> pd.DataFrame:
    """Return the answers of the invented class."""
    return load("class_sample")[list(FIGURES)]
