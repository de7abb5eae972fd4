"""The bundle that the notebooks hold is the one that the sources give, ours alone, and light."""

import re
import shutil
from pathlib import Path

import pytest

from utils import make_page
from utils.page import COURSE
from utils.twins import SWITCH_ALONE

ROOT = make_page.ROOT
NAMESPACE = re.compile(r"http://www\.w3\.org/(?:2000/svg|1999/xhtml)")  # names of a vocabulary, fetched by nobody


@pytest.fixture(scope="module")
def fresh(tmp_path_factory) -> Path:
    """A copy of the sources with everything built anew."""
    root = tmp_path_factory.mktemp("fresh")
    ours = shutil.ignore_patterns("built", "__pycache__", "*.ipynb", "*.ttf")
    shutil.copytree(ROOT / "utils", root / "utils", ignore=ours)
    shutil.copy(ROOT / "deno.json", root)
    make_page.build(root)
    return root


@pytest.mark.parametrize("path", [make_page.WORDS, make_page.FIRST_POSITIONS, *make_page.ENTRIES], ids=str)
def test_what_is_built_is_not_stale(fresh, path):
    assert (fresh / path).read_bytes() == (ROOT / path).read_bytes(), "run make page, then make run"


@pytest.mark.parametrize("bundle", [COURSE, SWITCH_ALONE], ids=["course", "switch alone"])
def test_a_bundle_stands_alone_and_asks_no_other_machine_for_anything(bundle):
    script, style = (path.read_text(encoding="utf-8") for path in (bundle.script, bundle.style))
    assert not re.search(r"https?://|\bimport\b\s*[\"'{*(]|\bfrom\s*\"", NAMESPACE.sub("", script))
    assert not re.search(r"https?://|@import|url\(", style)


def test_the_scripts_of_a_page_stay_light():
    whole, without_labs = COURSE.script.stat().st_size, len(make_page.bundled_without("labs").encode())
    assert whole <= 150_000 and whole - without_labs <= 60_000
    assert COURSE.style.stat().st_size <= 34_000
