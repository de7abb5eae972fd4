"""Packages of QTI: what they hold, and what a player makes of them is in the browser's tests."""

import io
import re
import zipfile
from xml.etree import ElementTree

import pytest

from tests.lms.qti_reader import ISOLATES, named, plain, words
from utils.lms.files import archive
from utils.lms.items import Choice
from utils.lms.qti import qti_files, qti_packages
from utils.lms.qti_dialects import NEWER, OLDER
from utils.twins import LANGUAGES, Twin

pytestmark = pytest.mark.slow
EDITIONS = [(dialect, language) for dialect in (NEWER, OLDER) for language in LANGUAGES]
IDS = [f"{dialect.edition}-{language}" for dialect, language in EDITIONS]
# of the information model: what an item holds, in its order
ORDER = ["responseDeclaration", "outcomeDeclaration", "itemBody", "responseProcessing", "modalFeedback"]


@pytest.fixture(scope="module")
def written() -> dict[tuple, dict[str, bytes]]:
    """The files of each package, by edition and language."""
    return {(dialect, language): qti_files(language, dialect) for dialect, language in EDITIONS}


@pytest.fixture(scope="module")
def packages(written) -> dict[tuple, dict[str, ElementTree.Element]]:
    """The same as trees."""
    return {
        edition: {name: ElementTree.fromstring(content) for name, content in files.items()}
        for edition, files in written.items()
    }


@pytest.mark.parametrize("edition", EDITIONS, ids=IDS)
def test_the_manifest_names_every_file_once_and_every_question_of_the_bank(packages, bank, edition):
    files = packages[edition]
    manifest = files["imsmanifest.xml"]
    named_there = [file.get("href") for file in named(manifest, "file")]
    assert sorted(named_there) == sorted(name for name in files if name != "imsmanifest.xml")
    asked = [name for name in files if name.startswith("items/")]
    assert {name.removeprefix("items/").removesuffix(".xml") for name in asked} == set(bank)
    kinds = {resource.get("type") for resource in named(manifest, "resource")}
    version = f"v{edition[0].edition.replace('.', 'p')}"
    assert kinds == {f"imsqti_test_xml{version}", f"imsqti_item_xml{version}"}


@pytest.mark.parametrize("edition", EDITIONS, ids=IDS)
def test_tests_ask_each_question_once_and_lead_to_its_file(packages, bank, edition):
    files = packages[edition]
    asked = []
    for name in (name for name in files if name.startswith("tests/")):
        for place in named(files[name], "assessmentItemRef"):
            assert place.get("href") == f"../items/{place.get('identifier')}.xml"
            asked.append(place.get("identifier"))
    assert sorted(asked) == sorted(bank)


@pytest.mark.parametrize("edition", EDITIONS, ids=IDS)
def test_an_item_is_built_as_the_model_wants_it(packages, edition):
    for name, tree in packages[edition].items():
        if name.startswith("items/"):
            order = [ORDER.index(plain(child.tag)) for child in tree]
            assert order == sorted(order) and len(named(tree, "itemBody")) == 1, name
            declared = {each.get("identifier") for each in named(tree, "responseDeclaration")}
            used = {
                element.get("response-identifier") or element.get("responseIdentifier")
                for element in tree.iter()
                if plain(element.tag).endswith("Interaction")
            }
            assert declared == used, name
            assert len(set(element.tag.split("}")[0] for element in tree.iter())) == 1, name


@pytest.mark.parametrize("edition", EDITIONS, ids=IDS)
def test_a_choice_reads_as_the_bank_has_it(packages, bank, edition):
    _dialect, language = edition
    for name, item in bank.items():
        tree = packages[edition][f"items/{name}.xml"]
        assert item.ask[language] in words(named(tree, "itemBody")[0]), name
        if isinstance(item, Choice):
            options = [words(option) for option in named(tree, "simpleChoice")]
            assert options == [option.words[language] for option in item.options], name
            right = [value.text for value in named(named(tree, "correctResponse")[0], "value")]
            assert right == [f"option-{place}" for place, option in enumerate(item.options, 1) if option.right], name
            told = [words(each) for each in named(tree, "modalFeedback")][: len(options)]
            whys = [Twin.of(option, "why")[language] for option in item.options]
            assert told == [f"{why}{item.source[language]}" for why in whys], name


def test_arabic_says_its_direction_by_the_means_of_the_edition(packages):
    for name, tree in packages[NEWER, "ar"].items():
        if name.startswith("items/"):
            assert named(tree, "itemBody")[0].get("dir") == "rtl", name
            assert not ISOLATES.search("".join(tree.itertext())), name
    for name, tree in packages[OLDER, "ar"].items():
        if name.startswith("items/"):
            assert not any(element.get("dir") for element in tree.iter()) and not named(tree, "bdi"), name
            for prompt in named(tree, "prompt"):
                text = "".join(prompt.itertext())
                assert (
                    text[0] == "\u2067"
                    and text[-1] == "\u2069"
                    and text.count("\u2069") == len(re.findall("[\u2066\u2067]", text))
                ), name


def test_the_same_bank_gives_the_same_packages_in_every_edition_and_language(written):
    again = {f"qti/{dialect.edition}.{language}.zip": archive(files) for (dialect, language), files in written.items()}
    assert qti_packages() == again
    assert all(zipfile.ZipFile(io.BytesIO(package)).testzip() is None for package in again.values())
