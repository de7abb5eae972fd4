"""The site, built once for all tests of it."""

import pytest

from utils.site import Scripts
from utils.site.build import site_files
from utils.site.scripts import scripts


@pytest.fixture(scope="session")
def built() -> Scripts:
    return scripts()


@pytest.fixture(scope="session")
def files(built) -> dict[str, bytes]:
    """All files of the site by their names."""
    return site_files(built)
