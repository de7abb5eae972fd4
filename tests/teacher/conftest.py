"""The pages for teachers, written once for all tests of them."""

import pytest
from bs4 import BeautifulSoup

from utils.teacher import write_pages


@pytest.fixture(scope="session")
def written(tmp_path_factory):
    """The folder with the pages, without PDFs."""
    folder = tmp_path_factory.mktemp("teacher")
    assert write_pages(folder, pdf=False) is None
    return folder


@pytest.fixture(scope="session")
def pages(written) -> dict[str, BeautifulSoup]:
    """The pages by the names of their files."""
    return {
        path.name: BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser") for path in written.glob("*.html")
    }
