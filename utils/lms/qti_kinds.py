"""Each kind of question in QTI: what it declares, shows and counts."""

import math
from functools import singledispatch
from xml.etree.ElementTree import SubElement

from utils.lms import qti_parts as part
from utils.lms.items import Choice, Essay, Item, Matching, Number, Ordering, Table
from utils.lms.qti_draft import Draft
from utils.twins import Twin

RESPONSE = {"responseIdentifier": "RESPONSE"}
_ONE = "simpleAssociableChoice"


@singledispatch
def filled_in(item: Item, _draft: Draft) -> None:
    """Write into *draft* all that *item* needs. Raises TypeError for a kind without an interaction."""
    raise TypeError(f"QTI has no interaction for {type(item).__name__}")


@filled_in.register
def _choice(item: Choice, draft: Draft) -> None:
    """Wrong options take away what the right ones give: all chosen together earn nothing."""
    names = [f"option-{place}" for place in range(1, len(item.options) + 1)]
    right = [name for name, option in zip(names, item.options, strict=True) if option.right]
    cardinality = "multiple" if item.several else "single"
    response = part.declared(draft.item, "RESPONSE", cardinality, "identifier", right)
    lost = -math.ceil(1e4 * len(right) / (len(names) - len(right))) / 1e4 if item.several else 0
    part.mapped(response, {name: 1 if name in right else lost for name in names}, len(right))
    draft.begin(chosen=cardinality)
    most = "0" if item.several else "1"
    options = draft.interaction("choiceInteraction", {"shuffle": "true", "maxChoices": most, **RESPONSE})
    for name, option in zip(names, item.options, strict=True):
        draft.to_choose(options, "simpleChoice", {"identifier": name}, option.words)
        draft.say(part.CHOSEN, name, [Twin.of(option, "why"), item.source])
    part.points_of(draft.processing)
    part.shared(draft.processing, len(right))
    part.variable(part.set_to(draft.processing, part.CHOSEN), "RESPONSE")


@filled_in.register
def _matching(item: Matching, draft: Draft) -> None:
    """Each text counts that was put to its group."""
    right = [f"text-{place} group-{pair.group + 1}" for place, pair in enumerate(item.pairs, 1)]
    response = part.declared(draft.item, "RESPONSE", "multiple", "directedPair", right)
    part.mapped(response, dict.fromkeys(right, 1), len(right))
    draft.begin()
    most = {"shuffle": "true", "maxAssociations": str(len(right)), **RESPONSE}
    interaction = draft.interaction("matchInteraction", most)
    texts, groups = (SubElement(interaction, "simpleMatchSet") for _ in range(2))
    for place, pair in enumerate(item.pairs, 1):
        draft.to_choose(texts, _ONE, {"identifier": f"text-{place}", "matchMax": "1"}, pair.words)
    for place, words in enumerate(item.groups, 1):
        about = {"identifier": f"group-{place}", "matchMax": "1" if item.one_each else "0", "fixed": "true"}
        draft.to_choose(groups, _ONE, about, words)
    part.points_of(draft.processing)
    part.shared(draft.processing, len(right))


@filled_in.register
def _ordering(item: Ordering, draft: Draft) -> None:
    """Each text counts that lies in its own place. They stand by their words, lest a player without chance tell all."""
    names = [f"step-{place}" for place in range(1, len(item.steps) + 1)]
    part.declared(draft.item, "RESPONSE", "ordered", "identifier", names)
    draft.begin()
    steps = draft.interaction("orderInteraction", {"shuffle": "true", **RESPONSE})
    for name, step in sorted(zip(names, item.steps, strict=True), key=lambda entry: entry[1].words.en):
        draft.to_choose(steps, "simpleChoice", {"identifier": name}, step.words)
    for place, name in enumerate(names, 1):
        branch = part.if_so(draft.processing)
        same = SubElement(branch, "match")
        part.variable(SubElement(same, "index", {"n": str(place)}), "RESPONSE")
        part.constant(same, "identifier", name)
        part.one_more(branch)
    part.shared(draft.processing, len(names))


@filled_in.register
def _number(item: Number, draft: Draft) -> None:
    """Every percentage counts; afterwards the value is told."""
    part.declared(draft.item, "RESPONSE", "single", "float", [f"{item.value:g}"])
    draft.begin()
    draft.ask()
    SubElement(SubElement(draft.body, "p"), "textEntryInteraction", {"expectedLength": "3", **RESPONSE})
    branch = part.if_so(draft.processing)
    both = SubElement(branch, "and")
    part.answered(both)
    for relation, limit in (("gte", "0"), ("lte", "100")):
        bound = SubElement(both, relation)
        part.variable(bound, "RESPONSE")
        part.constant(bound, "float", limit)
    part.one_more(branch)


@filled_in.register
def _table(item: Table, draft: Draft) -> None:
    """Each cell is chosen from the same list, in the order of the words."""
    names = {phrase.en: f"phrase-{place}" for place, phrase in enumerate(item.phrases, 1)}
    cells = [(f"CELL_{row}_{column}", cell) for row, column, cell in item.gaps]
    for name, cell in cells:
        part.declared(draft.item, name, "single", "identifier", [names[cell.en]])
    draft.begin()
    draft.ask()
    _grid(draft, item)
    for name, _cell in cells:
        branch = part.if_so(draft.processing)
        same = SubElement(branch, "match")
        part.variable(same, name)
        SubElement(same, "correct", {"identifier": name})
        part.one_more(branch)
    part.shared(draft.processing, len(cells))


def _grid(draft: Draft, item: Table) -> None:
    """Show the table, with the list of its phrases in each of its cells."""
    table = SubElement(draft.body, "table")
    head = SubElement(SubElement(table, "thead"), "tr")
    for words in item.head:
        draft.worded(SubElement(head, "th", {"scope": "col"}), words)
    rows = SubElement(table, "tbody")
    for row, (title, *others) in enumerate(item.rows, 1):
        line = SubElement(rows, "tr")
        draft.worded(SubElement(line, "th", {"scope": "row"}), title)
        for column in range(1, len(others) + 1):
            about = {"responseIdentifier": f"CELL_{row}_{column}", "shuffle": "false"}
            choice = SubElement(SubElement(line, "td"), "inlineChoiceInteraction", about)
            for place, phrase in enumerate(item.phrases, 1):
                draft.plain(SubElement(choice, "inlineChoice", {"identifier": f"phrase-{place}"}), phrase)


@filled_in.register
def _essay(item: Essay, draft: Draft) -> None:
    """A person scores it, by the points that stand there for whoever scores; the model is told afterwards."""
    part.declared(draft.item, "RESPONSE", "single", "string")
    draft.begin(by_hand=True)
    draft.interaction("extendedTextInteraction", {"expectedLines": "15", **RESPONSE})
    draft.remark(item.points)
