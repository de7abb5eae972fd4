"""The decks, taken in by Anki itself."""

import re
from html import unescape
from pathlib import Path

import pytest
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest

from utils.lms.decks import FILE, deck_files
from utils.tables import load

DECKS = {
    "to-english": "Arabic → English · من العربية إلى الإنجليزية",
    "to-arabic": "English → Arabic · من الإنجليزية إلى العربية",
    "to-meaning": "Term → meaning · من المصطلح إلى معناه",
}
COURSE = "Marketing, Inside and Out · التسويق من الداخل والخارج"


@pytest.fixture(scope="module")
def package(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("anki") / "glossary.apkg"
    path.write_bytes(deck_files()[FILE])
    return path


def take_in(collection: Collection, package: Path):
    request = ImportAnkiPackageRequest(package_path=str(package), options=ImportAnkiPackageOptions())
    return collection.import_anki_package(request).log


@pytest.fixture(scope="module")
def collection(package, tmp_path_factory):
    """A collection of Anki that has taken the decks in."""
    collection = Collection(str(tmp_path_factory.mktemp("collection") / "collection.anki2"))
    take_in(collection, package)
    yield collection
    collection.close()


def words(html: str) -> str:
    return unescape(re.sub(r"(?s)<style.*?</style>|<[^>]+>", " ", html))


def test_anki_finds_a_card_for_every_term_in_each_of_the_three_decks(collection):
    for name in DECKS.values():
        assert len(collection.find_cards(f'deck:"{COURSE}::{name}"')) == len(load("glossary"))


@pytest.mark.parametrize("way", DECKS)
def test_a_card_asks_in_one_language_and_answers_in_the_other(collection, way):
    for row in load("glossary").itertuples():
        [number] = collection.find_cards(f'deck:"{COURSE}::{DECKS[way]}" Term:{row.term}')
        card = collection.get_card(number)
        asked = words(card.question())
        answered = words(card.answer()).removeprefix(asked)
        if way == "to-english":
            assert row.term_ar in asked and row.term_en not in asked and row.term_en in answered
        elif way == "to-arabic":
            assert row.term_en in asked and row.term_ar not in asked and row.term_ar in answered
        else:
            assert row.term_en in asked and row.term_ar in asked
            assert all(definition[:20] in answered for definition in (row.definition_en, row.definition_ar))


def test_arabic_runs_from_the_right_on_every_card(collection):
    for number in collection.find_cards(f'deck:"{COURSE}::*"'):
        html = collection.get_card(number).answer()
        assert re.search(r'<p lang="ar" dir="rtl">[^<]*[\u0621-\u064a]', html)


def test_a_second_import_adds_nothing_and_keeps_what_was_learnt(collection, package):
    [number] = collection.find_cards(f'deck:"{COURSE}::{DECKS["to-english"]}" Term:lead')
    card = collection.get_card(number)
    card.start_timer()
    collection.sched.answerCard(card, 3)
    learnt = collection.get_card(number).reps
    before = collection.card_count()
    log = take_in(collection, package)
    assert collection.card_count() == before and len(log.new) == 0
    assert collection.get_card(number).reps == learnt == 1


def test_a_corrected_meaning_reaches_who_has_the_older_cards(package, tmp_path, monkeypatch):
    monkeypatch.setattr("utils.lms.decks._released", lambda: 1_700_000_000.0)
    older = tmp_path / "older.apkg"
    older.write_bytes(deck_files()[FILE])
    collection = Collection(str(tmp_path / "collection.anki2"))
    take_in(collection, older)
    [number] = collection.find_notes("Term:lead deck:*meaning*")
    log = take_in(collection, package)
    assert len(log.new) == 0 and len(log.updated) == collection.note_count()
    assert collection.find_notes("Term:lead deck:*meaning*") == [number]
    collection.close()


def test_the_same_glossary_gives_the_same_bytes(package):
    assert deck_files()[FILE] == package.read_bytes()
