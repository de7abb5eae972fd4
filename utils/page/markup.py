"""Controls that several rooms put on a page, as elements of htpy: readable before a script makes them work."""

import htpy as h

from utils.twins import Twin

NO_SCRIPT = Twin(
    "The form needs a page that may run scripts: trust the notebook, or run its cells.",
    "لا تعمل هذه الاستمارة إلا في صفحة يُسمح فيها بتشغيل البرامج: امنحوا الدفتر الثقة أو شغّلوا خلاياه.",
)


def button(words: Twin, classes: str = "", **attributes: object) -> h.Element:
    """Return a button that says *words*."""
    return h.button(type="button", class_=f"course-button {classes}".strip(), **attributes)[words.html("span")]


def option(name: str, value: str, words: Twin, *, checked: bool = False, kind: str = "radio") -> h.Element:
    """Return a radio of the group *name*, or a control of another *kind* to tick, with its words in a label."""
    return h.label(".course-option")[
        h.input(type=kind, name=name, value=value, checked=checked), " ", h.span[words.html("span")]
    ]
