"""Do the activities as a learner does: with the mouse or with the keyboard, rightly or wrongly, in one language."""

import json

from playwright.sync_api import Locator, expect

from tests.browser.notebook_page import PATIENCE, NotebookPage
from utils.activities import Question, questions
from utils.activities.from_tables import cards_of, reported, table_rows
from utils.activities.kinds import Card, Estimate, FillTable, Sort
from utils.tables import load
from utils.twins import Twin

STORED = "marketing-inside-and-out:progress"
PRIMARY = ".act-buttons > .course-button:first-child"
AWAKE = ":has(> .act-buttons)"  # its script has built its controls
# Where a finger would touch the element once it stands still; null where something else lies over it.
# (Cells that come near for the first time are laid out then, and push the others.)
MIDDLE = """async (node) => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const place = () => {
    const box = node.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  for (let tries = 0, before = null, still = 0; tries < 120; tries++) {
    node.scrollIntoView({ block: "center" });
    await frame();
    still = String(place()) === before ? still + 1 : 0;
    before = String(place());
    const [x, y] = place();
    if (still >= 2 && node.contains(document.elementFromPoint(x, y))) return [x, y];
  }
  return null;
}"""

OVER = """(node) => {
  const box = node.getBoundingClientRect();
  return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)?.outerHTML.slice(0, 200);
}"""

KNOW_ALL = """(turn, known) => {
  for (let cards = 0; cards < 500 && turn.checkVisibility(); cards++) {
    turn.click();
    known.click();
  }
}"""

# fill[kind](section) answers a question by the page's own controls, somehow, and without waiting.
FILL = """const fill = {
  choose_one: (section) => section.querySelector("input").click(),
  choose_several: (section) => section.querySelector("input").click(),
  estimate: (section) => {
    const field = section.querySelector("input[inputmode]");
    field.value = 50;
    field.dispatchEvent(new Event("input"));
  },
  sort: (section) => {
    for (const card of [...section.querySelectorAll(".act-tray .act-card")]) {
      const bins = [...section.querySelectorAll(".act-bin")];
      const free = bins.find((bin) => !bin.querySelector(".act-card")) ?? bins[0];
      card.click();
      free.querySelector(".act-put").click();
    }
  },
  fill_table: (section) => {
    for (const cell of section.querySelectorAll(".act-cell")) {
      cell.click();
      section.querySelector(".act-offers .act-card").click();
    }
  },
};"""
ANSWER_ALL = """(panel) => {
  FILL
  for (const section of panel.querySelectorAll(".jp-OutputArea .activity[data-state]:not(.act-test *)")) {
    const check = section.querySelector(".act-buttons > .course-button");
    if (section.dataset.state !== "open") check.click();
    fill[section.getAttribute("kind")](section);
    check.click();
  }
}""".replace("FILL", FILL)
SHOW_ALL = """(panel) => {
  for (const section of panel.querySelectorAll(".jp-OutputArea .activity[data-state]:not(.act-test *)")) {
    const [check, show] = section.querySelectorAll(".act-buttons > .course-button");
    if (section.dataset.state !== "open") check.click();
    show.click();
  }
}"""


def _tap(control: Locator) -> None:
    """Click in the middle of *control*, as click() does, but sooner: once it has stood still for two frames."""
    place = control.evaluate(MIDDLE)
    assert place, f"this lies over the control: {control.evaluate(OVER)}"
    control.page.mouse.click(*place)


def of_lesson(name: str) -> list[Question]:
    """Return the questions that the lesson *name* ("01_definitions") shows."""
    return [question for question in questions() if question.lesson == name[:2]]


def missions_in(name: str) -> list[str]:
    """Return the missions of the laboratories in the lesson *name*."""
    missions = load("lab_missions")
    return list(missions.loc[missions["objective"].str.startswith(name[:2]), "mission"])


def first_of(kind: str, name: str = "") -> Question:
    """Return the first question of *kind* that stands in a lesson (of *name*, where one is given)."""
    return next(question for question in questions() if question.kind == kind and name[:2] in ("", question.lesson))


def section_of(notebook: NotebookPage, question: Question) -> Locator:
    """Return the element of *question* in the notebook, once it works."""
    section = notebook.panel.locator(f'course-activity[question="{question.id}"]{AWAKE}')
    section.wait_for(timeout=PATIENCE)
    return section


def stored_progress(notebook: NotebookPage) -> str | None:
    """Return what the browser keeps of the learner's progress, as it stands there."""
    return notebook.page.evaluate("(key) => localStorage.getItem(key)", STORED)


def store_progress(notebook: NotebookPage, text: str) -> None:
    """Put *text* where the browser keeps the learner's progress."""
    notebook.page.evaluate("([key, text]) => localStorage.setItem(key, text)", [STORED, text])


def outcomes(notebook: NotebookPage) -> dict[str, str]:
    """Return what the browser remembers of each question: ``{"two-plans": "solved"}``."""
    text = stored_progress(notebook)
    kept = json.loads(text)["questions"] if text else {}
    return {name: answered["outcome"] for name, answered in kept.items()}


def groups_aimed_at(question: Sort, *, right: bool) -> list[tuple[Card, int]]:
    """Return each card of *question* with the place of the group that it goes to; wrong is one group further."""
    groups = [group.id for group in question.groups]
    return [(card, (groups.index(card.group) + (not right)) % len(groups)) for card in cards_of(question)]


def guess_for(question: Estimate, *, right: bool) -> int:
    """Return the estimate in percent: the one that the source reports, or far from it."""
    return int(reported(question)) if right else 10


def cells_aimed_at(question: FillTable, language: str, *, right: bool) -> list[str]:
    """Return what goes into each cell of the table; wrong is what belongs into the next one."""
    phrases = [Twin.of(row, column)[language] for row in table_rows(question) for column in question.columns]
    return phrases if right else phrases[1:] + phrases[:1]


class Learner:
    """Somebody who answers in *language* with a *hand*: ``"mouse"`` or ``"keyboard"``."""

    def __init__(self, language: str, hand: str):
        self.language = language
        self.hand = hand

    def answer(self, section: Locator, question: Question, *, right: bool) -> None:
        """Answer *question* in its *section* and check; flashcards are gone through whole, knowing all at once.

        The cards of a deck are all turned alike: from the third on a script presses the buttons.
        """
        getattr(self, f"_{question.kind}")(section, question, right)
        if question.kind not in ("flashcards", "write"):
            self._press(section.locator(PRIMARY))

    def press(self, section: Locator, name: str) -> None:
        """Press the button of *section* whose English or Arabic name is *name*."""
        self._press(section.get_by_role("button", name=name, exact=True))

    def _press(self, control: Locator) -> None:
        if self.hand == "keyboard":
            control.press("Enter")
        else:
            _tap(control)

    def _choose_one(self, section, question, right):
        option = next(option for option in question.options if option.right == right)
        radio = self._option(section, option)
        if self.hand == "mouse":
            _tap(radio)
            return
        section.locator("input").first.press("Space")
        for _ in question.options:
            if radio.is_checked():
                return
            section.page.keyboard.press("ArrowDown")
        raise AssertionError("the arrow keys do not reach the option")

    def _choose_several(self, section, question, right):
        for option in question.options:
            if option.right == right:
                box = self._option(section, option)
                if self.hand == "keyboard":
                    box.press("Space")
                else:
                    _tap(box)

    def _option(self, section, option) -> Locator:
        return self._saying(section.locator("label.course-option"), option.words[self.language]).locator("input")

    def _saying(self, nodes: Locator, text: str) -> Locator:
        """Return the one of *nodes* whose twin in this learner's language says *text*, as they stand now."""
        says = """(nodes, [language, text]) => nodes.findIndex((node) =>
          node.querySelector(`.twin[lang="${language}"]`).textContent === text)"""
        place = nodes.evaluate_all(says, [self.language, text])
        assert place >= 0, f"nothing says {text!r}"
        return nodes.nth(place)

    def _sort(self, section, question, right):
        for card, group in groups_aimed_at(question, right=right):
            self.put(section, card, group)

    def put(self, section: Locator, card: Card, group: int) -> None:
        """Put *card* into the group at the place *group* (from 0)."""
        control = self._saying(section.locator(".act-card"), card.words[self.language])
        if self.hand == "mouse":
            _tap(control)
            _tap(section.locator(".act-put").nth(group))
            return
        control.focus()
        aim = section.locator(".act-bin").nth(group).locator(".act-card:focus")
        for _ in range(section.locator(".act-bin").count() + 1):
            if aim.count():
                return
            section.page.keyboard.press("ArrowLeft" if self.language == "ar" else "ArrowRight")
        raise AssertionError("the arrow keys do not bring the card into its group")

    def _estimate(self, section, question, right):
        guess = guess_for(question, right=right)
        if self.hand == "mouse":
            section.locator("input[inputmode]").fill(str(guess))
            return
        slider = section.locator("input[type=range]")
        slider.press("Home")
        for _ in range(guess // 10):
            section.page.keyboard.press("PageUp")
        for _ in range(guess % 10):
            section.page.keyboard.press("ArrowUp")

    def _fill_table(self, section, question, right):
        phrases = cells_aimed_at(question, self.language, right=right)
        for cell, phrase in enumerate(phrases):
            self._press(section.locator(".act-cell").nth(cell))
            offer = self._saying(section.locator(".act-offers .act-card"), phrase)
            if self.hand == "mouse":
                _tap(offer)
                continue
            for _ in phrases:
                if offer.evaluate("(node) => node === document.activeElement"):
                    break
                section.page.keyboard.press("ArrowDown")
            section.page.keyboard.press("Enter")
            expect(section.locator(".act-cell").nth(cell)).to_be_focused()

    def _write(self, section, question, right):
        if section.locator(PRIMARY).is_visible():  # else it was compared before
            if not question.paper:
                section.locator("textarea").fill("My own words.")
            self._press(section.locator(PRIMARY))
        for box in section.locator(".act-points input").all()[: None if right else 1]:
            if not box.is_checked():
                box.press("Space") if self.hand == "keyboard" else _tap(box)

    def _flashcards(self, section, question, right):
        turn, known, again = (section.locator(".act-buttons > .course-button").nth(place) for place in range(3))
        if not right:
            self._press(turn)
            self._press(again)
        for _ in range(2):
            self._press(turn)
            self._press(known)
        turn.evaluate(KNOW_ALL, known.element_handle())
