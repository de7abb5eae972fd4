"""Each kind of question as Moodle XML describes it: what stands in it besides name, text, feedback and tags."""

from functools import singledispatch
from xml.etree.ElementTree import Element, SubElement

import htpy as h

from utils.lms.items import Choice, Essay, Item, Matching, Number, Ordering, Table
from utils.lms.moodle_cloze import table_to_fill
from utils.lms.multilang import in_all, in_all_plain, paragraph, plain
from utils.lms.words import say
from utils.twins import Twin

SHARES = {count: f"{100 / count:.5f}".rstrip("0").rstrip(".") for count in (*range(1, 11), 20)}  # that Moodle takes
LONGEST = 255  # letters of what is chosen in a matching question that Moodle keeps


@singledispatch
def filled_in(item: Item, _question: Element) -> None:
    """Add to *question* its type and what this needs, as *item* has it. Raises TypeError for a kind without one."""
    raise TypeError(f"Moodle has no type for {type(item).__name__}")


def rich(parent: Element, name: str, content: h.Node, **attributes: str) -> Element:
    """Add to *parent* an element *name* that holds *content* as HTML, and return it."""
    element = SubElement(parent, name, {**attributes, "format": "html"})
    SubElement(element, "text").text = plain(h.fragment[content])
    return element


def asked(item: Item) -> h.Node:
    """Return the text of the question."""
    return table_to_fill(item) if isinstance(item, Table) else paragraph(item.ask)


@filled_in.register
def _choice(item: Choice, question: Element) -> None:
    """All options chosen together earn nothing: the wrong ones take away what the right ones give."""
    question.set("type", "multichoice")
    right = sum(option.right for option in item.options)
    lost = f"-{_share(item, len(item.options) - right)}" if item.several else "0"
    SubElement(question, "single").text = "false" if item.several else "true"
    SubElement(question, "shuffleanswers").text = "true"
    SubElement(question, "answernumbering").text = "none"
    for option in item.options:
        answer = rich(question, "answer", in_all(option.words), fraction=_share(item, right) if option.right else lost)
        rich(answer, "feedback", paragraph(Twin.of(option, "why")))


def _share(item: Item, parts: int) -> str:
    """Return one of *parts* equal shares of a mark. Raises ValueError, in words, where Moodle has none."""
    if parts not in SHARES:
        raise ValueError(
            str(say("no-share").format(item.question.id, parts, max(count for count in SHARES if count < 20)))
        )
    return SHARES[parts]


def _to_choose(item: Matching, group: Twin) -> str:
    """Return *group* as it is chosen. Raises ValueError, in words, where it is longer than Moodle keeps."""
    text = in_all_plain(group)
    if len(text) > LONGEST:
        raise ValueError(str(say("too-long").format(item.question.id, group, len(text) - LONGEST)))
    return text


@filled_in.register
def _matching(item: Matching, question: Element) -> None:
    question.set("type", "matching")
    SubElement(question, "shuffleanswers").text = "true"
    SubElement(question, "shownumcorrect")
    for pair in item.pairs:
        part = rich(question, "subquestion", in_all(pair.words))
        SubElement(SubElement(part, "answer"), "text").text = _to_choose(item, item.groups[pair.group])
    used = {pair.group for pair in item.pairs}
    for place, words in enumerate(item.groups):
        if place not in used:  # a group that stays empty may be chosen all the same
            part = rich(question, "subquestion", "")
            SubElement(SubElement(part, "answer"), "text").text = _to_choose(item, words)


@filled_in.register
def _ordering(item: Ordering, question: Element) -> None:
    """As in the lessons, each text counts that lies in its own place."""
    question.set("type", "ordering")
    told = {"layouttype": "VERTICAL", "selecttype": "ALL", "selectcount": "0", "gradingtype": "ABSOLUTE_POSITION"}
    for name, value in (told | {"showgrading": "SHOW", "numberingstyle": "none"}).items():
        SubElement(question, name).text = value
    SubElement(question, "shownumcorrect")
    for step in item.steps:
        answer = rich(question, "answer", in_all(step.words), fraction="1")
        rich(answer, "feedback", paragraph(step.why))


@filled_in.register
def _number(item: Number, question: Element) -> None:
    """The value itself comes first, since Moodle shows it as the answer; after it whatever is a percentage."""
    question.set("type", "numerical")
    for value, tolerance in ((f"{item.value:g}", "0"), ("50", "50")):
        answer = SubElement(question, "answer", {"fraction": "100", "format": "moodle_auto_format"})
        SubElement(answer, "text").text = value
        rich(answer, "feedback", [h.p[h.strong[in_all(say("value").format(f"{item.value:g}"))]], paragraph(item.why)])
        SubElement(answer, "tolerance").text = tolerance
    SubElement(question, "showunits").text = "3"


@filled_in.register
def _table(_item: Table, question: Element) -> None:
    """All of it stands in the text."""
    question.set("type", "cloze")


@filled_in.register
def _essay(item: Essay, question: Element) -> None:
    """A task on paper is handed in as a picture of the sheet."""
    question.set("type", "essay")
    told = {
        "responseformat": "noinline" if item.paper else "editor",
        "responserequired": "0" if item.paper else "1",
        "responsefieldlines": "15",
        "attachments": "1" if item.paper else "0",
        "attachmentsrequired": "1" if item.paper else "0",
    }
    for name, value in told.items():
        SubElement(question, name).text = value
    rich(question, "graderinfo", h.ul[[h.li[in_all(point)] for point in item.points]])
    rich(question, "responsetemplate", "")


def feedback(item: Item) -> h.Node:
    """Return what an essay says to everybody afterwards; of other kinds nothing."""
    if not isinstance(item, Essay):
        return None
    points = h.ul[[h.li[in_all(point)] for point in item.points]]
    model = [paragraph(text) for text in item.model]
    return [h.p[h.strong[in_all(say("model"))]], model, h.p[h.strong[in_all(say("points"))]], points]
