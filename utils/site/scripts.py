"""The scripts of the site, bundled by deno; what it fetches from other people is held to the hashes of deno.lock."""

from pathlib import Path

from utils.page import COURSE
from utils.site.npm import Locked, Scripts
from utils.twins import Twin

LICENCE = "licences/minisearch.txt"
COURSE_SCRIPT, SEARCH_SCRIPT = "assets/course.js", "assets/search.js"
_MINISEARCH = Locked(Path(__file__).with_name("deno.lock"))
_NO_SEARCH = Twin(
    "The site is built but for its search: MiniSearch could not be had from npm as {} names it (deno says above why).",
    "بُني الموقع إلا البحث فيه: تعذّر الحصول على MiniSearch من npm كما يحدّده {} (والسبب مذكور أعلاه).",
)
_BARE = Twin(
    "The site is built but for what stands around the lessons (search, menu, colours): deno says above what it lacks.",
    "بُني الموقع إلا ما يحيط بالدروس (البحث والقائمة والألوان)، وما ينقص مذكور أعلاه.",
)


def scripts() -> Scripts:
    """Return the scripts of the site. Where deno cannot fetch what it needs, those that it can do without."""
    built = Scripts()
    with built.unless_lacking(_BARE):
        built.first = bundled("first.js")
        built.files[COURSE_SCRIPT] = bundled("site.js")
    if built.missing:
        # the lessons work by the script that lies beside its sources
        course = COURSE.script.read_text(encoding="utf-8")
        return Scripts({COURSE_SCRIPT: f"(() => {{{course}}})();\n"}, missing=built.missing)
    with built.unless_lacking(_NO_SEARCH.format(_MINISEARCH.name)):
        built.files |= {SEARCH_SCRIPT: bundled("search.js"), LICENCE: _MINISEARCH.kept("LICENSE*")}
    return built


def bundled(name: str) -> str:
    """Return the script *name* of this room as one that needs no module.

    Raises CalledProcessError where deno finds a fault, or cannot get what it needs.
    """
    return _MINISEARCH.bundled(f"site/{name}")
