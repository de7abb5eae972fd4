"""An aid for a first decision: five questions, and the advice that follows from each answer.

The notebook holds both pieces of advice on each question, readable with no script; the page's script (decisions.js)
shows those that follow from the answers.
"""

import json
from collections.abc import Mapping

import htpy as h
from IPython.display import HTML

from utils.labs.controls import Choice
from utils.labs.frame import guess, missions, sharing
from utils.tables import LABELS, cite, load
from utils.twins import Twin, marked, twins

_LAB = "lab-decisions"
_ANSWERS = {answer: LABELS[answer] for answer in ("yes", "no")}
_IF = {"yes": Twin("If yes", "إذا كان الجواب نعم"), "no": Twin("If no", "إذا كان الجواب لا")}
# which answers each mission asks for
TARGETS = {
    "monday": {"team_ready": "no", "soon": "yes", "money": "yes", "expensive": "no"},
    "one-way": {"team_ready": "yes", "soon": "no", "money": "no", "searched": "yes"},
    "money": {"soon": "no", "money": "yes", "searched": "yes"},
}


def decision_aid() -> HTML:
    """Return five questions, and beside them the advice that follows from each answer, as a cell shows it."""
    rows = load("decisions").to_dict("records")
    questions = [Choice(row["question"], Twin.of(row, "asks"), _ANSWERS, start="") for row in rows]
    facts = {"missions": TARGETS, "controls": [question.facts for question in questions]}
    element = h.course_decisions(".lab", name=_LAB, facts=json.dumps(facts))[
        guess(_LAB),
        h.div(".lab-board")[
            h.fieldset(".lab-fields", disabled=True)[[question.html(_LAB) for question in questions]],
            h.div(".lab-stage")[
                h.div(".lab-words"),
                h.div(".lab-advice")[twins(lambda language: [_advice(row, language) for row in rows], "ul")],
            ],
        ],
        missions(_LAB),
        sharing(),
    ]
    return HTML(str(element))


def _advice(row: Mapping[str, str], language: str) -> h.Element:
    """Return the advice on one question in *language*, for either answer, with its sources."""
    return h.li(data_question=row["question"])[
        h.span(".lab-asked")[marked(row[f"asks_{language}"], language)],
        [
            h.p(data_answer=answer, data_way=row[f"{answer}_way"])[
                h.strong(".lab-if")[_IF[answer][language]], " ", marked(row[f"{answer}_{language}"], language)
            ]
            for answer in _ANSWERS
        ],
        cite(row["facts"], language),
    ]
