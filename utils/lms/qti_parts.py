"""The parts of an item of QTI that recur: what it declares, how it counts, what it says afterwards."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement

TOLD = "TOLD"  # what is said of every answer
CHOSEN = "CHOSEN"  # what is said of each option that was chosen


def declared(item: Element, name: str, cardinality: str, base: str, right: Iterable[str] = ()) -> Element:
    """Add to *item* the declaration of the response *name*, with the *right* values; return it."""
    kind = {"identifier": name, "cardinality": cardinality, "baseType": base}
    response = SubElement(item, "responseDeclaration", kind)
    values = list(right)
    if values:
        correct = SubElement(response, "correctResponse")
        for value in values:
            SubElement(correct, "value").text = value
    return response


def mapped(response: Element, worth: dict[str, float], most: int) -> None:
    """Add to *response* what each value is worth, of *most* in all; less than nothing is nothing."""
    bounds = {"defaultValue": "0", "lowerBound": "0", "upperBound": str(most)}
    mapping = SubElement(response, "mapping", bounds)
    for value, points in worth.items():
        SubElement(mapping, "mapEntry", {"mapKey": value, "mappedValue": f"{points:.6g}"})


def outcomes(item: Element, *, chosen: str = "", by_hand: bool = False, newer: bool = True) -> None:
    """Declare what comes out of *item*: a score from 0 to 1, and what is said.

    *chosen* is the cardinality of the options told of, "" where all answers hear the same; a person scores *by_hand*.
    """
    scored = {"externalScored": "human"} if by_hand and newer else {}
    for name, value, more in (("SCORE", "0", scored), ("MAXSCORE", "1", {})):
        kind = {"identifier": name, "cardinality": "single", "baseType": "float", **more}
        default = SubElement(SubElement(item, "outcomeDeclaration", kind), "defaultValue")
        SubElement(default, "value").text = value
    name, cardinality = (CHOSEN, chosen) if chosen else (TOLD, "single")
    kind = {"identifier": name, "cardinality": cardinality, "baseType": "identifier"}
    SubElement(item, "outcomeDeclaration", kind)


def set_to(parent: Element, name: str) -> Element:
    """Add to *parent* the rule that sets the outcome *name*; return it, to hold the value."""
    return SubElement(parent, "setOutcomeValue", {"identifier": name})


def variable(parent: Element, name: str) -> Element:
    """Add the value of *name*."""
    return SubElement(parent, "variable", {"identifier": name})


def constant(parent: Element, base: str, value: str) -> Element:
    """Add the *value* of the type *base*."""
    element = SubElement(parent, "baseValue", {"baseType": base})
    element.text = value
    return element


def told(processing: Element) -> None:
    """Let what is said of every answer be said."""
    constant(set_to(processing, TOLD), "identifier", "told")


def if_so(processing: Element) -> Element:
    """Add a condition with one branch; return the branch, which holds first what is asked, then what is done."""
    return SubElement(SubElement(processing, "responseCondition"), "responseIf")


def answered(parent: Element) -> None:
    """Ask whether there is an answer at all: players differ in what they make of none."""
    variable(SubElement(SubElement(parent, "not"), "isNull"), "RESPONSE")


def points_of(processing: Element) -> None:
    """Count what the mapping of the response gives."""
    branch = if_so(processing)
    answered(branch)
    SubElement(set_to(branch, "SCORE"), "mapResponse", {"identifier": "RESPONSE"})


def one_more(branch: Element) -> None:
    """Count one more in *branch*."""
    total = SubElement(set_to(branch, "SCORE"), "sum")
    variable(total, "SCORE")
    constant(total, "float", "1")


def shared(processing: Element, parts: int) -> None:
    """Divide what was counted by the number of *parts*, so that an item is worth one point."""
    if parts == 1:
        return
    ratio = SubElement(set_to(processing, "SCORE"), "divide")
    variable(ratio, "SCORE")
    constant(ratio, "float", str(parts))
