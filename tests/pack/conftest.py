"""A pack with site, slides and two hand-outs, built once and unpacked into a clean folder."""

import zipfile
from pathlib import Path

import pytest

from tests.built_site import site_in
from utils.handouts import papers, write_pdf
from utils.pack import Part, build_pack
from utils.slides import build_slides
from utils.twins import LANGUAGES


def some_papers(folder: Path) -> None:
    """Write the cards into *folder*: all papers would take minutes."""
    (cards,) = (paper for paper in papers() if paper.name == "cards")
    for language in LANGUAGES:
        path = folder / cards.file(language)
        write_pdf(cards.content(language), path, language=language, title=cards.title[language])


@pytest.fixture(scope="session")
def packed(tmp_path_factory) -> Path:
    parts = [
        Part("site", lambda folder: site_in(folder, tmp_path_factory)),
        Part("slides", build_slides),
        Part("handouts", some_papers),
    ]
    path, missing = build_pack(tmp_path_factory.mktemp("packed"), parts)
    assert missing == []
    return path


@pytest.fixture(scope="session")
def stick(packed, tmp_path_factory) -> Path:
    """The one folder that the pack unpacks into, on a stick whose name needs care in an address."""
    target = tmp_path_factory.mktemp("stick") / "مقرر 1"
    with zipfile.ZipFile(packed) as pack:
        pack.extractall(target)
    (folder,) = target.iterdir()
    return folder
