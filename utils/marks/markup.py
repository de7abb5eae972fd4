"""The page on which a teacher has the students' files read: by a script, in the browser, with no server."""

import json

import htpy as h

from utils.marks.collected import rules
from utils.marks.words import SAID, WORDS
from utils.page import NO_SCRIPT, button, fillable
from utils.twins import Twin


def marks_html() -> h.Element:
    """Return the buttons that choose files, and the place where the script shows what came of them."""
    facts = {"words": {key: fillable(words) for key, words in WORDS.items()}, "rules": rules()}
    return h.course_marks(".lab.class-lab", facts=json.dumps(facts, ensure_ascii=False, separators=(",", ":")))[
        h.div(".marks-idle.lab-idle")[NO_SCRIPT.html("p")],
        h.div(".marks-buttons.class-buttons", hidden=True)[
            button(SAID["choose-files"], "marks-files"),
            button(SAID["choose-folder"], "marks-folder"),
            button(SAID["save"], "marks-save", hidden=True),
            h.input(".marks-field", type="file", multiple=True, hidden=True),
            h.input(".marks-field", type="file", multiple=True, hidden=True, webkitdirectory=True),
        ],
        h.div(".marks-news.class-note", role="status"),
        h.div(".marks-table"),
    ]


def marks_words() -> tuple[Twin, list[Twin]]:
    """Return the title of the page and its paragraphs."""
    return SAID["title"], [SAID[key] for key in ("lead", "names", "one-test")]
