"""What the tests share."""

import pytest
from hypothesis import HealthCheck, settings

from tests import chromium

# No property test depends on the clock, nor on luck: each run of make test tries the same examples, so that it fails
# for a change alone and the same on every machine. `pytest --hypothesis-profile=explore` looks for new ones.
TIMELESS = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("course", derandomize=True, database=None, **TIMELESS)
settings.register_profile("explore", max_examples=1000, **TIMELESS)
settings.load_profile("course")


WALK, HALVES = "test_walk.py", 2


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Keep the tests of a file on one worker, where they share a server; the walk, the longest, in two halves."""
    walks = list(dict.fromkeys(item.callspec.params["lesson"] for item in items if item.path.name == WALK))
    for item in items:
        group = item.path.relative_to(item.config.rootpath).as_posix()
        if item.path.name == WALK:
            group += f" {walks.index(item.callspec.params['lesson']) * HALVES // len(walks)}"
        item.add_marker(pytest.mark.xdist_group(group))


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """The executable of a Chromium; a machine without one fails here, in words, and never skips."""
    return chromium.find() or pytest.fail(chromium.CURE, pytrace=False)
