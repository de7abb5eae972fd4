"""The site as it is written: whole, linked, ours alone, the same each time."""

import base64
import hashlib
import json
import re
import subprocess
import sys
from copy import copy
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from utils.site import scripts as site_scripts
from utils.site.build import address_of, site_files
from utils.site.course_pages import lesson_rows
from utils.site.offline import WORKER
from utils.twins import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
DIGEST = """
import hashlib
from utils.site.build import site_files
from utils.site.scripts import scripts
print(hashlib.sha256(repr(sorted(site_files(scripts()).items())).encode()).hexdigest())
"""
OTHER_HOST = re.compile(r"(?:https?:)?//[\w.-]+\.[a-z]{2,}|\bimport\(|\beval\(|new Function")
NAMESPACE = "http://www.w3.org/"


@pytest.fixture(scope="module")
def pages(files) -> dict[str, BeautifulSoup]:
    return {name: BeautifulSoup(text, "html.parser") for name, text in files.items() if name.endswith(".html")}


def test_there_is_a_page_for_each_lesson_and_for_all_that_is_looked_up(pages):
    lessons = {f"{Path(row.file).stem}.html" for row in lesson_rows()}
    others = {"index.html", "glossary.html", "sources.html", "tables.html", "teachers.html", "marks.html", "about.html"}
    assert set(pages) == lessons | others


def test_every_link_leads_to_a_file_of_the_site_and_every_anchor_is_there(files, pages):
    ids = {name: {tag["id"] for tag in page.find_all(id=True)} for name, page in pages.items()}
    broken = []
    for name, page in pages.items():
        for tag in page.find_all(["a", "img", "script", "link"]):
            address = tag.get("href") or tag.get("src") or ""
            file, _, anchor = address.partition("#")
            file = file or name
            if address and (file not in files or (anchor and anchor not in ids.get(file, set()))):
                broken.append(f"{name}: {address[:100]}")
    assert broken == []


def test_the_start_page_counts_minutes_as_arabic_does_with_the_plural_after_110(pages):
    feet = [foot.get_text() for foot in pages["index.html"].select(".start-foot [lang=ar]")]
    assert "110 دقائق" in feet and "100 دقيقة" in feet


def test_no_id_stands_twice_on_a_page(pages):
    for name, page in pages.items():
        ids = [tag["id"] for tag in page.find_all(id=True)]
        assert [one for one in ids if ids.count(one) > 1] == [], name


def test_pages_scripts_and_styles_name_no_other_machine_and_run_no_text(files):
    for name, content in files.items():
        if name.endswith((".html", ".js", ".css", ".webmanifest")):
            text = content.decode().replace(NAMESPACE, "")
            assert OTHER_HOST.findall(text) == [], name


def test_the_policy_lets_a_page_run_its_own_files_and_the_one_script_in_it(pages):
    for name, page in pages.items():
        policy = page.find("meta", attrs={"http-equiv": "Content-Security-Policy"})["content"]
        rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
        inline = [tag.string for tag in page.find_all("script") if not tag.get("src") and not tag.get("type")]
        digests = {base64.b64encode(hashlib.sha256(code.encode()).digest()).decode() for code in inline}
        assert rules["default-src"] == "'none'"
        assert rules["script-src"] == "'self' " + " ".join(f"'sha256-{digest}'" for digest in digests), name
        assert not [tag for tag in page.find_all(True) if any(key.startswith("on") for key in tag.attrs)], name


def test_everything_around_a_lesson_is_said_in_every_language(pages):
    for name, page in pages.items():
        page = copy(page)
        page.main.decompose()
        for twin in page.select(".twin"):
            codes = {each["lang"] for each in twin.parent.find_all(class_="twin", recursive=False)}
            assert codes == set(LANGUAGES), f"{name}: {twin}"
        for text in page.body.find_all(string=re.compile(r"[A-Za-z\u0621-\u064a]{2}")):
            said = text.find_parent(lang=True)
            assert text.find_parent(["script", "style"]) or said.name != "html", f"{name}: {text[:80]}"


def test_a_page_tells_of_itself_in_every_language(pages):
    for name, page in pages.items():
        title, described = page.title, page.find("meta", attrs={"name": "description"})["content"]
        assert all(title[f"data-{code}"] in title.string for code in LANGUAGES), name
        for text in (title.string, described, page.find("meta", property="og:description")["content"]):
            assert re.search("[A-Za-z]{3}", text) and re.search("[\u0621-\u064a]{3}", text), name


def test_pictures_are_files_with_a_size_that_wait_until_they_come_near(files, pages):
    pictures = [picture for page in pages.values() for picture in page.main.find_all("img")]
    assert len(pictures) >= 30
    for picture in pictures:
        assert picture["loading"] == "lazy" and picture["src"] in files and picture["alt"]
        assert int(picture["width"]) > 0 and int(picture["height"]) > 0
    assert "data:image" not in files["02_the_shift.html"].decode()


def test_code_is_folded_to_one_line_and_questions_show_none(pages):
    folded = pages["02_the_shift.html"].select(".site-code:not([open])")
    assert folded and all(code.summary.select_one('[lang="ar"]').string for code in folded)
    for page in pages.values():
        assert not [code for code in page.select(".site-code") if code.find_next_sibling("course-activity")]
        assert not page.select(".page-bundle, .page-style, .anchor-link")


def test_the_worker_keeps_what_a_reader_needs(files):
    site = json.loads(re.search(r'\{"version".*?\}\}', files[WORKER].decode())[0])
    kept = {name for name in files if not name.startswith("notebooks/")} - {WORKER}
    assert set(site["files"]) == kept
    for name, digest in site["files"].items():
        assert len(digest) == 16 and hashlib.sha256(files[name]).hexdigest().startswith(digest)


def test_other_peoples_work_comes_with_its_licence_and_is_held_to_a_hash(files, built):
    assert built.missing is None
    assert "MIT" in files["licences/minisearch.txt"].decode()
    assert "SIL OPEN FONT LICENSE" in files["licences/font.txt"].decode()
    lock = json.loads((ROOT / "utils/site/deno.lock").read_text(encoding="utf-8"))
    assert all(package["integrity"].startswith("sha512-") for package in lock["npm"].values())


def test_without_npm_the_site_is_built_without_a_search_and_says_so(monkeypatch, tmp_path):
    bundled = site_scripts.bundled

    def cut_off(name):
        if name == "search.js":
            raise subprocess.CalledProcessError(1, ["deno", "bundle", name])
        return bundled(name)

    monkeypatch.setattr(site_scripts, "bundled", cut_off)
    bare = site_scripts.scripts()
    assert "MiniSearch" in bare.missing.en and "MiniSearch" in bare.missing.ar
    files = site_files(bare)
    assert "assets/search.js" not in files and b"site-search" not in files["index.html"]
    assert b"minisearch.txt" not in files["about.html"]


def test_without_deno_the_lessons_still_work(monkeypatch):
    def cut_off(name):
        raise subprocess.CalledProcessError(1, ["deno", "bundle", name])

    monkeypatch.setattr(site_scripts, "bundled", cut_off)
    bare = site_scripts.scripts()
    assert bare.files["assets/course.js"].startswith("(() => {") and bare.first == ""
    assert "search" in bare.missing.en and "البحث" in bare.missing.ar


def test_a_publisher_gets_addresses_and_a_way_to_binder(files, built):
    page = BeautifulSoup(site_files(built, "Owner/course")["01_definitions.html"], "html.parser")
    ways = {link["hreflang"]: link["href"] for link in page.find_all("link", hreflang=True)}
    address = "https://owner.github.io/course/01_definitions.html"
    assert ways == {"en": f"{address}#en", "ar": f"{address}#ar", "x-default": address}
    assert page.find("a", href=re.compile("^https://mybinder.org/v2/gh/Owner/course/HEAD"))
    assert b"mybinder" not in files["01_definitions.html"]


@pytest.mark.parametrize("nonsense", ["name", "a/b/c", "owner/na me", '";x"/y'])
def test_what_is_no_repository_is_refused(nonsense):
    with pytest.raises(ValueError, match="REPO=") as refused:
        address_of(nonsense)
    assert "ليس" in str(refused.value)


@pytest.mark.slow
def test_the_same_course_gives_the_same_bytes(files):
    ours = hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest()
    command = [sys.executable, "-c", DIGEST]
    again = subprocess.run(
        command,
        cwd=ROOT,
        env={"PATH": "", "PYTHONHASHSEED": "7", "HOME": str(Path.home())},
        capture_output=True,
        text=True,
        check=True,
    )
    assert again.stdout.strip() == ours
