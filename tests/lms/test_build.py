"""make lms as a whole: what is written, what is said, and what happens where something cannot be built."""

import re
import subprocess
from pathlib import Path

import pytest

from utils.lms import build

ROOT = Path(__file__).resolve().parents[2]
MAKERS = {
    "moodle_files": {"moodle/lessons.xml": b"<quiz />"},
    "qti_packages": {"qti/3.0.en.zip": b"zip"},
    "deck_files": {"anki/glossary.apkg": b"deck"},
}


@pytest.fixture(autouse=True)
def small(monkeypatch):
    """Packages of a few letters: what is in them is tested elsewhere."""
    for name, files in MAKERS.items():
        monkeypatch.setattr(build, name, lambda files=files: files)
    monkeypatch.setattr(build, "scorm_packages", lambda repository: {"scorm/01.zip": repository.encode()})


def files_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_all_packages_are_written_with_the_guide_beside_them_in_the_place_of_older_ones(tmp_path):
    (tmp_path / "lms").mkdir()
    (tmp_path / "lms" / "old.zip").write_bytes(b"old")
    assert build.write_lms(tmp_path / "lms", "owner/name") is None
    written = files_in(tmp_path / "lms")
    assert {"moodle/lessons.xml", "qti/3.0.en.zip", "anki/glossary.apkg", "scorm/01.zip", "README.md"} <= written
    assert "old.zip" not in written and (tmp_path / "lms/scorm/01.zip").read_bytes() == b"owner/name"


def test_the_pictures_of_the_guide_lie_beside_it_here_and_there(tmp_path):
    build.write_lms(tmp_path)
    for guide in (ROOT / "docs/lms.md", tmp_path / "README.md"):
        pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", guide.read_text(encoding="utf-8"))
        assert len(pictures) == 2 and all((guide.parent / picture).is_file() for picture in pictures)


def test_the_guide_says_the_same_in_both_languages():
    english, arabic = (ROOT / "docs/lms.md").read_text(encoding="utf-8").split('<div dir="rtl" lang="ar">')
    for told in ("moodle/lessons.xml", "scorm/01_definitions.zip", "qti/3.0.en.zip", "glossary.apkg", "4096", "REPO="):
        assert told in english and told in arabic, told
    assert english.count("\n## ") == arabic.count("\n## ") and english.count("\n| ") == arabic.count("\n| ")


def test_where_scripts_cannot_be_bundled_the_rest_is_built_and_both_languages_say_what_lacks(tmp_path, monkeypatch):
    def cut_off(_repository):
        raise subprocess.CalledProcessError(1, ["deno", "bundle"])

    monkeypatch.setattr(build, "scorm_packages", cut_off)
    missing = build.write_lms(tmp_path)
    assert "SCORM" in missing.en and "بُنيت الحزم إلا حزم SCORM" in missing.ar
    assert "moodle/lessons.xml" in files_in(tmp_path) and "scorm/01.zip" not in files_in(tmp_path)


def test_what_is_no_repository_is_refused_before_anything_is_written(tmp_path):
    with pytest.raises(ValueError, match="REPO="):
        build.write_lms(tmp_path / "lms", "nonsense")
    assert not (tmp_path / "lms").exists()
