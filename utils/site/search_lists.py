"""What the search knows: for each language a script with the sections of all pages."""

import json
from collections.abc import Iterable
from pathlib import Path

from utils.site.page import Page, Section
from utils.twins import LANGUAGES

_SCRIPT = (Path(__file__).parent / "search_list.js").read_text(encoding="utf-8")


def search_lists(pages: Iterable[Page]) -> dict[str, str]:
    """Return the scripts by the code of their language."""
    pages = list(pages)
    return {code: _script(pages, code) for code in LANGUAGES}


def _script(pages: list[Page], code: str) -> str:
    entries = [_entry(page, section, code) for page in pages for section in page.sections]
    # two sections without an id of their own may share a place: the first one leads there
    by_id = {entry["id"]: entry for entry in reversed(entries)}
    detail = {"language": code, "entries": list(reversed(by_id.values()))}
    return _SCRIPT.replace('"LIST"', json.dumps(detail, ensure_ascii=False, separators=(",", ":")))


def _entry(page: Page, section: Section, code: str) -> dict[str, str]:
    number = f"{page.number} " if page.number else ""
    return {
        "id": f"{page.file}#{section.anchor}" if section.anchor else page.file,
        "page": f"{number}{page.title[code]}",
        "title": section.title[code],
        "text": section.texts[code],
    }
