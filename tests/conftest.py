"""What the tests share."""

import gc

import pytest
from hypothesis import HealthCheck, settings
from playwright.sync_api import sync_playwright

from tests import chromium

pytest.register_assert_rewrite("tests.browser.walk")  # its tests are run by other files

# No property test depends on the clock, nor on luck: each run of make test tries the same examples, so that it fails
# for a change alone and the same on every machine. `pytest --hypothesis-profile=explore` looks for new ones.
TIMELESS = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("course", derandomize=True, database=None, **TIMELESS)
settings.register_profile("explore", max_examples=1000, **TIMELESS)
settings.load_profile("course")

# a tenth of the browser's work: nobody watches how it scrolls
LESS_TO_PAINT = ("--disable-smooth-scrolling", "--disable-threaded-animation")


def pytest_collection_finish() -> None:
    """Spare the collector of garbage what stays to the end, modules and tests: it looked through them all each time."""
    gc.freeze()


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """The executable of a Chromium; a machine without one fails here, in words, and never skips."""
    return chromium.find() or pytest.fail(chromium.CURE, pytrace=False)


@pytest.fixture(scope="session")
def browser(chromium_path):
    """One Chromium for all tests of a worker; a second Playwright beside it would not start."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=chromium_path, args=["--no-sandbox", *LESS_TO_PAINT])
        yield chromium
        chromium.close()
