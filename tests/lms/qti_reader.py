"""Items of QTI as somebody reads them who has only the file: what is right, and answers in words."""

import re
from xml.etree.ElementTree import Element

from tests.lms.in_words import InWords, swapped

Answer = dict[str, str | list[str]]  # by the name of the response, as identifiers
ISOLATES = re.compile("[\u2066\u2067\u2069]")


def plain(tag: str) -> str:
    """Return the name of an element as 2.1 writes it."""
    name = tag.split("}")[-1].removeprefix("qti-")
    return re.sub(r"-(\w)", lambda letter: letter[1].upper(), name)


def named(tree: Element, *names: str) -> list[Element]:
    """Return all elements below *tree* that have one of *names* in 2.1."""
    return [element for element in tree.iter() if plain(element.tag) in names]


def words(element: Element) -> str:
    """Return the text of *element* without what gives it its direction."""
    return " ".join(ISOLATES.sub("", "".join(element.itertext())).split())


def right_answer(item: Element) -> Answer:
    """Return the answer that the file declares to be right; {} where a person scores."""
    found: Answer = {}
    for response in named(item, "responseDeclaration"):
        values = [value.text for value in named(response, "value")]
        if values:
            found[response.get("identifier")] = values if response.get("cardinality") != "single" else values[0]
    return found


def slips(item: Element) -> list[Answer]:
    """Return answers with a mistake in them: what is right, but for a choice or two places."""
    right, options = right_answer(item), named(item, "simpleChoice")
    if named(item, "choiceInteraction"):
        wrong = [option.get("identifier") for option in options if option.get("identifier") not in right["RESPONSE"]]
        if isinstance(right["RESPONSE"], str):
            return [{"RESPONSE": wrong[0]}]
        return [{"RESPONSE": right["RESPONSE"][:1]}, {"RESPONSE": right["RESPONSE"] + wrong}]
    if named(item, "matchInteraction"):
        texts, groups = zip(*(pair.split() for pair in right["RESPONSE"]), strict=True)
        return [{"RESPONSE": [" ".join(pair) for pair in zip(texts, swapped(groups), strict=True)]}]
    if named(item, "orderInteraction"):
        return [{"RESPONSE": swapped(right["RESPONSE"])}]
    return [dict(zip(right, swapped(right.values()), strict=True))] if len(right) > 1 else []


def in_words(item: Element, answer: Answer) -> InWords:
    """Return *answer* in the words of *item*."""
    chosen = named(item, "simpleChoice", "simpleAssociableChoice")
    shown = {each.get("identifier"): words(each) for each in chosen}
    if named(item, "choiceInteraction"):
        given = answer["RESPONSE"]
        return {"chosen": [shown[name] for name in ([given] if isinstance(given, str) else given)]}
    if named(item, "matchInteraction"):
        return {"pairs": [[shown[name] for name in pair.split()] for pair in answer["RESPONSE"]]}
    if named(item, "orderInteraction"):
        return {"order": [shown[name] for name in answer["RESPONSE"]]}
    if named(item, "textEntryInteraction"):
        return {"number": float(answer["RESPONSE"])}
    gaps = named(item, "inlineChoiceInteraction")
    return {"cells": [_offered(gap)[answer[_response(gap)]] for gap in gaps]}


def _offered(gap: Element) -> dict[str, str]:
    return {choice.get("identifier"): words(choice) for choice in named(gap, "inlineChoice")}


def _response(gap: Element) -> str:
    return gap.get("responseIdentifier") or gap.get("response-identifier")
