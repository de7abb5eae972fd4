"""The scripts of the slides, bundled by deno; reveal.js is held to the hash of deno.lock beside this file."""

from pathlib import Path

from utils.site import Locked, Scripts
from utils.twins import Twin

LICENCE, STYLE, SCRIPT = "licences/reveal.txt", "assets/reveal.css", "assets/deck.js"
NOTES_SCRIPT, INDEX_SCRIPT = "assets/notes.js", "assets/index.js"
_REVEAL = Locked(Path(__file__).with_name("deno.lock"))
_NO_REVEAL = Twin(
    "The slides can be read and printed, and their notes too, but not shown step by step: reveal.js could not be had "
    "from npm as {} names it (deno says above why).",
    "يمكن أن تُقرأ الشرائح وملاحظاتها وأن تُطبع، لكنها لا تُعرض خطوة بعد خطوة: تعذّر الحصول على reveal.js من npm كما "
    "يحدّده {} (والسبب مذكور أعلاه).",
)


def scripts() -> Scripts:
    """Return the scripts of the slides, and the style of reveal.js. Where it cannot be had, the pages do without."""
    built = Scripts()
    with built.unless_lacking(_NO_REVEAL.format(_REVEAL.name)):
        built.first = bundled("site/first.js")
        built.files |= {NOTES_SCRIPT: bundled("slides/notes.js"), INDEX_SCRIPT: bundled("slides/index.js")}
        built.files[SCRIPT] = bundled("slides/deck.js")
        built.files |= {LICENCE: _REVEAL.kept("LICENSE"), STYLE: _REVEAL.kept("dist/reveal.css")}
    return built


def bundled(name: str) -> str:
    """Return the script *name* within utils as one that needs no module.

    Raises CalledProcessError where deno finds a fault, or cannot get what it needs.
    """
    return _REVEAL.bundled(name)
