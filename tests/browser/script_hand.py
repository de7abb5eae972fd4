"""Answer many questions at once, by clicking the page's own controls from a script inside the page.

Hundreds of answers take a second; a mouse and a keyboard (``activities.Learner``) are tried once for each kind.
"""

from tests.browser.activities import cells_aimed_at, groups_aimed_at, guess_for
from tests.browser.notebook_page import NotebookPage
from utils.activities import Question
from utils.activities.from_tables import deck_rows

# A step is [selector, words or place, value?]: the one of these elements that says the words, or stands at the place,
# is clicked, or gets the value.
_PLAY = """([language, tasks]) => {
  const spoken = (node) => node.querySelector(`.twin[lang="${language}"]`)?.textContent;
  const look = (section, [among, which]) => {
    const nodes = [...section.querySelectorAll(among)];
    const node = typeof which === "number" ? nodes[which] : nodes.find((one) => spoken(one) === which);
    if (!node) throw new Error(`${section.getAttribute("question")}: no ${among} is or says ${which}`);
    return node;
  };
  const take = (section, [among, which, value]) => {
    const node = look(section, [among, which]);
    if (value === undefined) return (node.querySelector("input") ?? node).click();
    node.value = value;
    node.dispatchEvent(new Event("input", { bubbles: true }));
  };
  return tasks.map(([question, ...steps]) => {
    const section = document.querySelector(`course-activity[question="${question}"]`);
    for (const step of steps) take(section, step);
    return [question, {
      state: section.dataset.state,
      said: spoken(section.querySelector(".act-message")) ?? "",
      crosses: section.querySelectorAll(".act-wrong").length,
    }];
  });
}"""
_PRIMARY = [".act-buttons > .course-button", 0]
_KNOWN = [".act-buttons > .course-button", 1]


def again(question: Question) -> list:
    """Return the task of trying *question* again, once it was checked."""
    return [question.id, _PRIMARY]


def answer(question: Question, language: str, *, right: bool) -> list:
    """Return the task of answering *question* and checking it; of cards all are known at once, of points all ticked."""
    return [question.id, *_STEPS[question.kind](question, language, right)]


def play(notebook: NotebookPage, language: str, tasks: list) -> dict[str, dict]:
    """Do *tasks*, at most one a question; return for each question its state, what it said, how much is crossed out."""
    return dict(notebook.page.evaluate(_PLAY, [language, tasks]))


def _choose(question, language, right):
    options = [option for option in question.options if option.right == right]
    taken = options if question.kind == "choose_several" else options[:1]
    return [*(["label.course-option", option.words[language]] for option in taken), _PRIMARY]


def _sort(question, language, right):
    moves = groups_aimed_at(question, right=right)
    puts = (step for card, group in moves for step in ([".act-card", card.words[language]], [".act-put", group]))
    return [*puts, _PRIMARY]


def _fill_table(question, language, right):
    fills = enumerate(cells_aimed_at(question, language, right=right))
    takes = (step for cell, phrase in fills for step in ([".act-cell", cell], [".act-offers .act-card", phrase]))
    return [*takes, _PRIMARY]


def _estimate(question, _language, right):
    return [["input[inputmode]", 0, str(guess_for(question, right=right))], _PRIMARY]


def _flashcards(question, _language, _right):
    return [_PRIMARY, _KNOWN] * len(deck_rows(question))


def _write(question, _language, right):
    text = [] if question.paper else [["textarea", 0, "My own words."]]
    ticks = [[".act-points .course-option", place] for place in range(len(question.points) if right else 1)]
    return [*text, _PRIMARY, *ticks]


_STEPS = {
    "choose_one": _choose,
    "choose_several": _choose,
    "sort": _sort,
    "fill_table": _fill_table,
    "estimate": _estimate,
    "flashcards": _flashcards,
    "write": _write,
}
