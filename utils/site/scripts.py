"""The scripts of the site, bundled by deno; what it fetches from other people is held to the hashes of deno.lock."""

import json
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from utils import make_page
from utils.page import COURSE
from utils.twins import Twin

HERE = Path(__file__).parent
LICENCE = "licences/minisearch.txt"
COURSE_SCRIPT, SEARCH_SCRIPT = "assets/course.js", "assets/search.js"
_LOCK = HERE / "deno.lock"
_NO_SEARCH = Twin(
    "The site is built but for its search: MiniSearch could not be had from npm as {} names it (deno says above why).",
    "بُني الموقع إلا البحث فيه: تعذّر الحصول على MiniSearch من npm كما يحدّده {} (والسبب مذكور أعلاه).",
)
_BARE = Twin(
    "The site is built but for what stands around the lessons (search, menu, colours): deno says above what it lacks.",
    "بُني الموقع إلا ما يحيط بالدروس (البحث والقائمة والألوان)، وما ينقص مذكور أعلاه.",
)


@dataclass
class Scripts:
    """The scripts as far as they could be built: *files* by their names, what runs *first*, what is *missing*."""

    files: dict[str, str] = field(default_factory=dict)
    first: str = ""
    missing: Twin | None = None

    @property
    def searchable(self) -> bool:
        """Whether the search is among them."""
        return SEARCH_SCRIPT in self.files


def scripts() -> Scripts:
    """Return the scripts of the site. Where deno cannot fetch what it needs, those that it can do without."""
    built = Scripts()
    try:
        built.first = bundled("first.js")
        built.files[COURSE_SCRIPT] = bundled("site.js")
    except subprocess.CalledProcessError:
        # the lessons work by the script that lies beside its sources
        course = COURSE.script.read_text(encoding="utf-8")
        return Scripts({COURSE_SCRIPT: f"(() => {{{course}}})();\n"}, missing=_BARE)
    try:
        built.files |= {SEARCH_SCRIPT: bundled("search.js"), LICENCE: _licence()}
    except subprocess.CalledProcessError:
        built.missing = _NO_SEARCH.format(_LOCK.relative_to(make_page.ROOT))
    return built


def bundled(name: str) -> str:
    """Return the script *name* of this room with all that it imports, as one that needs no module.

    Raises CalledProcessError where deno finds a fault, or cannot get what it needs.
    """
    return make_page.bundled(f"utils/site/{name}", make_page.ROOT, "--format=iife", f"--lock={_LOCK}", "--frozen")


def _licence() -> str:
    """Return the licence of what was fetched, which deno keeps beside it."""
    [locked] = json.loads(_LOCK.read_text(encoding="utf-8"))["npm"]
    name, version = locked.rsplit("@", 1)
    kept = Path(make_page.deno_folders()["npmCache"])
    [licence] = kept.glob(f"*/{name}/{version}/LICENSE*")
    return licence.read_text(encoding="utf-8")
