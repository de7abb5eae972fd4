"""What the tests of the figures share."""

import pytest

from tests.figures.drawn import CALLS, Papers, record
from utils.figures import TwinFigure


@pytest.fixture(scope="session")
def drawn() -> dict[str, tuple[TwinFigure, Papers]]:
    """Each figure with the matplotlib figures behind it."""
    return {name: record(call) for name, call in CALLS.items()}
