"""The questions as packages of QTI: in one edition and one language each, a test for each lesson and each form."""

from collections.abc import Iterable
from itertools import groupby
from xml.etree.ElementTree import Element, SubElement, indent

from utils.lms.files import archive, xml_file
from utils.lms.from_bank import items
from utils.lms.items import Item
from utils.lms.qti_dialects import NEWER, OLDER, XML_LANG, Dialect, document
from utils.lms.qti_draft import Draft
from utils.lms.qti_kinds import filled_in
from utils.lms.words import say
from utils.tables import load
from utils.twins import LANGUAGES, Twin


def qti_packages() -> dict[str, bytes]:
    """Return the packages by their names."""
    return {
        f"qti/{dialect.edition}.{language}.zip": archive(qti_files(language, dialect))
        for dialect in (NEWER, OLDER)
        for language in LANGUAGES
    }


def qti_files(language: str, dialect: Dialect) -> dict[str, bytes]:
    """Return the files of one package by their names."""
    files, tests = {}, {}
    for name, of_test in groupby(sorted(items(), key=_test_of), key=_test_of):
        chosen = list(of_test)
        tests[name] = chosen
        files[f"tests/{name}.xml"] = document(_test(name, chosen, language), dialect)
        for item in chosen:
            files[_file_of(item)] = item_file(item, language, dialect)
    return files | {"imsmanifest.xml": xml_file(_manifest(tests, language, dialect))}


def item_file(item: Item, language: str, dialect: Dialect) -> bytes:
    """Return the file of one *item*."""
    draft = Draft(item, language, dialect)
    filled_in(item, draft)
    return document(draft.end(), dialect)


def _file_of(item: Item) -> str:
    return f"items/{item.question.id}.xml"


def _test_of(item: Item) -> str:
    """Return the name of the test that asks *item*: ``lesson-01`` or ``exam-a``."""
    place = item.question.place
    return place if place.startswith("exam-") else f"lesson-{item.question.lesson}"


def _title(name: str) -> Twin:
    if name.startswith("exam-"):
        return say(name)
    number = name.removeprefix("lesson-")
    title = Twin.of(next(load("lessons").query("lesson == @number").itertuples()), "title")
    return title.map(lambda text: f"{number} {text}")


def _test(name: str, chosen: list[Item], language: str) -> Element:
    """Return the test *name*, with a section for each objective; it adds up the points of its items."""
    test = Element("assessmentTest", {"identifier": name, "title": _title(name)[language]})
    test.set(XML_LANG, language)
    outcome = {"identifier": "SCORE", "cardinality": "single", "baseType": "float"}
    SubElement(test, "outcomeDeclaration", outcome)
    how = {"identifier": "part-1", "navigationMode": "nonlinear", "submissionMode": "individual"}
    part = SubElement(test, "testPart", how)
    for objective, asked in groupby(sorted(chosen, key=_objective), key=_objective):
        about = {"identifier": f"objective-{objective}", "title": objective, "visible": "true"}
        section = SubElement(part, "assessmentSection", about)
        for item in asked:
            place = {"identifier": item.question.id, "href": f"../{_file_of(item)}"}
            SubElement(section, "assessmentItemRef", place)
    total = SubElement(SubElement(test, "outcomeProcessing"), "setOutcomeValue", {"identifier": "SCORE"})
    SubElement(SubElement(total, "sum"), "testVariables", {"variableIdentifier": "SCORE"})
    return test


def _objective(item: Item) -> str:
    return item.question.objective


def _manifest(tests: dict[str, list[Item]], language: str, dialect: Dialect) -> Element:
    named = {"xmlns": dialect.packages, "identifier": f"marketing-inside-and-out-{dialect.kind}-{language}"}
    manifest = Element("manifest", named)
    told = SubElement(manifest, "metadata")
    SubElement(told, "schema").text = dialect.schema
    SubElement(told, "schemaversion").text = dialect.schema_version
    SubElement(manifest, "organizations")
    resources = SubElement(manifest, "resources")
    for name, chosen in tests.items():
        ids = [item.question.id for item in chosen]
        _resource(resources, name, f"imsqti_test_xml{dialect.kind}", f"tests/{name}.xml", ids)
        for item in chosen:
            _resource(resources, item.question.id, f"imsqti_item_xml{dialect.kind}", _file_of(item))
    indent(manifest, " ")
    return manifest


def _resource(resources: Element, name: str, kind: str, file: str, needs: Iterable[str] = ()) -> None:
    resource = SubElement(resources, "resource", {"identifier": name, "type": kind, "href": file})
    SubElement(resource, "file", {"href": file})
    for other in needs:
        SubElement(resource, "dependency", {"identifierref": other})
