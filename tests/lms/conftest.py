"""What is built once for all tests of the packages."""

import pytest

from utils.lms.from_bank import items
from utils.lms.items import Item
from utils.lms.moodle import moodle_files


@pytest.fixture(scope="session")
def bank() -> dict[str, Item]:
    """All questions by their ids."""
    return {item.question.id: item for item in items()}


@pytest.fixture(scope="session")
def moodle() -> dict[str, bytes]:
    """The files for Moodle by their names."""
    return moodle_files()
