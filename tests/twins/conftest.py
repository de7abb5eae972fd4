"""Other languages and another bundle than the course's, while a test runs."""

from collections.abc import Callable, Iterator

import pytest

from utils.twins import LANGUAGES, Bundle, Language, use_bundle, use_languages
from utils.twins.bundle import bundle_in_use


@pytest.fixture
def french() -> Iterator[Language]:
    """French as the third language of the table."""
    before = tuple(LANGUAGES.values())
    language = Language("fr", "ltr", "Français", share="{}\u202f%")
    use_languages([*before, language])
    yield language
    use_languages(before)


@pytest.fixture
def bring() -> Iterator[Callable[[Bundle], None]]:
    """A function that lets the switch bring another bundle to its page."""
    before = bundle_in_use()
    yield lambda bundle: use_bundle(lambda: bundle)
    use_bundle(lambda: before)
