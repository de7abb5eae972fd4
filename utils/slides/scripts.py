"""The scripts of the slides, bundled by deno; reveal.js is held to the hash of deno.lock beside this file."""

import json
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from utils import make_page
from utils.twins import Twin

HERE = Path(__file__).parent
LICENCE, STYLE, SCRIPT = "licences/reveal.txt", "assets/reveal.css", "assets/deck.js"
NOTES_SCRIPT, INDEX_SCRIPT = "assets/notes.js", "assets/index.js"
_LOCK = HERE / "deno.lock"
_NO_REVEAL = Twin(
    "The slides can be read and printed, and their notes too, but not shown step by step: reveal.js could not be had "
    "from npm as {} names it (deno says above why).",
    "يمكن أن تُقرأ الشرائح وملاحظاتها وأن تُطبع، لكنها لا تُعرض خطوة بعد خطوة: تعذّر الحصول على reveal.js من npm كما "
    "يحدّده {} (والسبب مذكور أعلاه).",
)


@dataclass
class Scripts:
    """The scripts as far as they could be built: *files* by their names, what runs *first*, what is *missing*."""

    files: dict[str, str] = field(default_factory=dict)
    first: str = ""
    missing: Twin | None = None


def scripts() -> Scripts:
    """Return the scripts of the slides, and the style of reveal.js. Where it cannot be had, the pages do without."""
    built = Scripts()
    try:
        built.first = bundled("site/first.js")
        built.files |= {NOTES_SCRIPT: bundled("slides/notes.js"), INDEX_SCRIPT: bundled("slides/index.js")}
        built.files[SCRIPT] = bundled("slides/deck.js")
        kept = _kept()
        built.files |= {LICENCE: _text(kept / "LICENSE"), STYLE: _text(kept / "dist" / "reveal.css")}
    except subprocess.CalledProcessError:
        built.missing = _NO_REVEAL.format(_LOCK.relative_to(make_page.ROOT))
    return built


def bundled(name: str) -> str:
    """Return the script *name* within utils with all that it imports, as one that needs no module.

    Raises CalledProcessError where deno finds a fault, or cannot get what it needs.
    """
    return make_page.bundled(f"utils/{name}", make_page.ROOT, "--format=iife", f"--lock={_LOCK}", "--frozen")


def _kept() -> Path:
    """Return the folder in which deno keeps what it fetched of reveal.js."""
    [locked] = json.loads(_text(_LOCK))["npm"]
    name, version = locked.rsplit("@", 1)
    [folder] = Path(make_page.deno_folders()["npmCache"]).glob(f"*/{name}/{version}")
    return folder


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")
