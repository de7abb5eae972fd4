"""An item of QTI that is being written: in one language and one edition."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement

from utils.lms.items import Choice, Essay, Item, Number, reasons
from utils.lms.qti_dialects import XML_LANG, Dialect, content_of, directed, worded
from utils.lms.qti_parts import TOLD, outcomes, told
from utils.lms.words import say
from utils.twins import Twin


class Draft:
    """The *item* with its *body* and its *processing*; each kind of question adds what it needs.

    What must stand in the file before something else is begun before it: declarations, then :meth:`begin`.
    """

    def __init__(self, asked: Item, language: str, dialect: Dialect):
        question = asked.question
        about = {"identifier": question.id, "title": f"{question.objective} {question.id}"}
        self.asked, self.language, self.dialect = asked, language, dialect
        self.item = Element("assessmentItem", about | {"adaptive": "false", "timeDependent": "false"})
        self.item.set(XML_LANG, language)
        self.body, self.processing = Element("itemBody"), Element("responseProcessing")
        self._said: list[Element] = []

    def begin(self, *, chosen: str = "", by_hand: bool = False) -> None:
        """End the declarations of responses and begin the body; *chosen* and *by_hand* as outcomes() takes them."""
        outcomes(self.item, chosen=chosen, by_hand=by_hand, newer=self.dialect.is_html)
        directed(self.body, self.language, self.dialect)
        self.item.append(self.body)

    def end(self) -> Element:
        """Return the whole item, with what is said of every answer; options have said all by themselves."""
        if not isinstance(self.asked, Choice):
            self._tell()
            told(self.processing)
        self.item.append(self.processing)
        self.item.extend(self._said)
        return self.item

    def ask(self) -> None:
        """Ask the question in a paragraph of the body."""
        self.worded(SubElement(self.body, "p"), self.asked.ask)

    def interaction(self, name: str, about: dict[str, str]) -> Element:
        """Add the interaction *name*, which asks the question itself, and return it."""
        element = SubElement(self.body, name, about)
        self.worded(SubElement(element, "prompt"), self.asked.ask)
        return element

    def worded(self, element: Element, text: Twin) -> Element:
        """Put *text* into *element* and return it."""
        return worded(element, text[self.language], self.language, self.dialect)

    def to_choose(self, parent: Element, name: str, about: dict[str, str], text: Twin) -> None:
        """Add to *parent* what can be chosen, with its *text* in one piece: players lay out its parts side by side."""
        self.worded(SubElement(SubElement(parent, name, about), "span"), text)

    def plain(self, element: Element, text: Twin) -> None:
        """Put *text* into *element*, which takes no other element."""
        element.text = text[self.language]

    def say(self, outcome: str, name: str, paragraphs: Iterable[Twin]) -> Element:
        """Say *paragraphs* where the *outcome* is, or holds, *name*; return what holds them."""
        about = {"outcomeIdentifier": outcome, "identifier": name, "showHide": "show"}
        feedback = Element("modalFeedback", about)
        self._said.append(feedback)
        block = content_of(feedback, self.language, self.dialect)
        for text in paragraphs:
            self.worded(SubElement(block, "p"), text)
        return block

    def remark(self, points: Iterable[Twin]) -> None:
        """Tell whoever scores by which *points*."""
        rubric = SubElement(self.body, "rubricBlock", {"view": "scorer"} | ({"use": "scoring"} if self._newer else {}))
        self._list(content_of(rubric, self.language, self.dialect), points)

    @property
    def _newer(self) -> bool:
        return self.dialect.is_html

    def _list(self, block: Element, entries: Iterable[Twin]) -> None:
        lines = [self.worded(Element("li"), entry) for entry in entries]
        if lines:
            SubElement(block, "ul").extend(lines)

    def _tell(self) -> None:
        """Say of every answer what is right and why, and what it rests on."""
        asked, first = self.asked, []
        if isinstance(asked, Number):
            first = [say("value").format(f"{asked.value:g}"), asked.why]
        if isinstance(asked, Essay):
            first = [say("model"), *asked.model, say("points"), *asked.points]
        block = self.say(TOLD, "told", first)
        self._list(block, [say("because").format(words, why) for words, why in reasons(asked)])
        self.worded(SubElement(block, "p"), asked.source)
