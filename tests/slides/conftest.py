"""The slides, built once for all tests of them."""

import pytest

from utils.site import Scripts
from utils.slides.build import decks_of, slide_files
from utils.slides.deck import Deck
from utils.slides.scripts import scripts


@pytest.fixture(scope="session")
def built() -> Scripts:
    return scripts()


@pytest.fixture(scope="session")
def files(built) -> dict[str, bytes]:
    """All files of the slides by their names."""
    return slide_files(built)


@pytest.fixture(scope="session")
def decks() -> list[Deck]:
    """The deck for one class, and that of each lesson."""
    return decks_of({})
