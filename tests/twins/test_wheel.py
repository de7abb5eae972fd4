"""The wheel holds what a page needs and nothing else, and is the same each time it is built."""

import zipfile

import pytest

from tests.twins.wheel import TWINS, build_wheel


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The path of a wheel built afresh."""
    return build_wheel(tmp_path_factory.mktemp("wheel"))


def test_its_name_says_what_it_is(wheel):
    assert wheel.name == "jupyter_twins-0.1.0-py3-none-any.whl"


def test_it_holds_every_module_script_and_style_and_what_is_built_and_no_more(wheel):
    held = {name.removeprefix("jupyter_twins/") for name in zipfile.ZipFile(wheel).namelist()}
    wanted = [path for pattern in ("*.py", "*.js", "*.css", "built/*") for path in TWINS.glob(pattern)]
    assert {name for name in held if ".dist-info/" not in name} == {str(path.relative_to(TWINS)) for path in wanted}


def test_it_carries_its_licence_and_what_its_page_in_a_register_shows(wheel):
    archive = zipfile.ZipFile(wheel)
    (metadata,) = (name for name in archive.namelist() if name.endswith("/METADATA"))
    text = archive.read(metadata).decode()
    assert "License-Expression: MIT" in text and (TWINS / "README.md").read_text(encoding="utf-8") in text
    assert any(name.endswith("/LICENSE") for name in archive.namelist())


def test_two_builds_give_the_same_bytes(wheel, tmp_path):
    assert build_wheel(tmp_path).read_bytes() == wheel.read_bytes()
