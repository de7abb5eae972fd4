"""What the tests share."""

import pytest

from tests import chromium


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """The executable of a Chromium; a machine without one fails here, in words, and never skips."""
    return chromium.find() or pytest.fail(chromium.CURE, pytrace=False)
