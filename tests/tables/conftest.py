"""What the tests of the tables share."""

from pathlib import Path

import pytest

from tests.tables.files import copy_of_tables


@pytest.fixture
def folder(tmp_path) -> Path:
    """A copy of the tables, free to be damaged."""
    return copy_of_tables(tmp_path / "data")
