"""Do the activities as a learner does: with the mouse or with the keyboard, rightly or wrongly, in one language."""

from playwright.sync_api import Locator, expect

from utils.activity_html import cards_of, reported, table_rows
from utils.questions import Question
from utils.telling import twin_of

PRIMARY = ".act-buttons > .act-button:first-child"


class Learner:
    """Somebody who answers in *language* with a *hand*: ``"mouse"`` or ``"keyboard"``."""

    def __init__(self, language: str, hand: str):
        self.language = language
        self.hand = hand

    def answer(self, section: Locator, question: Question, *, right: bool) -> None:
        """Answer *question* in its *section* and check; flashcards are gone through whole, knowing all at once."""
        getattr(self, f"_{question.kind}")(section, question, right)
        if question.kind != "flashcards":
            self._press(section.locator(PRIMARY))

    def press(self, section: Locator, name: str) -> None:
        """Press the button of *section* whose English or Arabic name is *name*."""
        self._press(section.get_by_role("button", name=name, exact=True))

    def _press(self, control: Locator) -> None:
        if self.hand == "mouse":
            control.click()
        else:
            control.focus()
            control.press("Enter")

    def _choose_one(self, section, question, right):
        option = next(option for option in question.options if option.right == right)
        radio = self._option(section, option)
        if self.hand == "mouse":
            radio.click()
            return
        section.locator("input").first.focus()
        section.locator("input").first.press("Space")
        for _ in question.options:
            if radio.is_checked():
                return
            section.locator("input:focus").press("ArrowDown")
        raise AssertionError("the arrow keys do not reach the option")

    def _choose_several(self, section, question, right):
        for option in question.options:
            if option.right == right:
                box = self._option(section, option)
                if self.hand == "mouse":
                    box.click()
                else:
                    box.focus()
                    box.press("Space")

    def _option(self, section, option) -> Locator:
        return self._saying(section.locator("label.act-option"), getattr(option, self.language)).locator("input")

    def _saying(self, nodes: Locator, text: str) -> Locator:
        """Return the one of *nodes* whose twin in this learner's language says *text*."""
        says = """(nodes, [language, text]) => nodes.findIndex((node) =>
          node.querySelector(`.twin[lang="${language}"]`).textContent === text)"""
        place = nodes.evaluate_all(says, [self.language, text])
        assert place >= 0, f"nothing says {text!r}"
        return nodes.nth(place)

    def _sort(self, section, question, right):
        groups = [group.id for group in question.groups]
        for card in cards_of(question):
            aim = groups.index(card.group)
            self._put(section, card, aim if right else (aim + 1) % len(groups))

    def _put(self, section, card, group: int) -> None:
        control = self._saying(section.locator(".act-card"), getattr(card, self.language))
        if self.hand == "mouse":
            control.click()
            section.locator(".act-bin").nth(group).locator(".act-put").click()
            return
        control.focus()
        aim = section.locator(".act-bin").nth(group).locator(".act-card:focus")
        for _ in range(section.locator(".act-bin").count()):
            if aim.count() == 0:
                section.page.keyboard.press("ArrowLeft" if self.language == "ar" else "ArrowRight")
        expect(aim).to_be_focused()

    def _estimate(self, section, question, right):
        guess = int(reported(question)) if right else 10
        if self.hand == "mouse":
            section.locator("input[type=number]").fill(str(guess))
            return
        slider = section.locator("input[type=range]")
        slider.focus()
        slider.press("Home")
        slider.press("ArrowUp")
        for _ in range(guess - 1):
            slider.press("ArrowUp")

    def _fill_table(self, section, question, right):
        phrases = [twin_of(row, column)[self.language] for row in table_rows(question) for column in question.columns]
        aims = phrases if right else phrases[1:] + phrases[:1]
        for cell, phrase in enumerate(aims):
            self._press(section.locator(".act-cell").nth(cell))
            offer = self._saying(section.locator(".act-offers .act-card"), phrase)
            if self.hand == "mouse":
                offer.click()
                continue
            for _ in phrases:
                if offer.evaluate("(node) => node === document.activeElement"):
                    break
                section.locator(".act-card:focus").press("ArrowDown")
            offer.press("Enter")
            expect(section.locator(".act-cell").nth(cell)).to_be_focused()

    def _flashcards(self, section, question, right):
        turn, known, again = (section.locator(".act-buttons > .act-button").nth(place) for place in range(3))
        if not right:
            self._press(turn)
            self._press(again)
        while turn.is_visible():
            self._press(turn)
            self._press(known)
