"""Players of other people, bundled by deno for the tests alone, by the hashes of deno.lock."""

from pathlib import Path

from utils import make_page

_HERE = Path(__file__).parent


def player(name: str) -> str:
    """Return the player *name* ("scorm", "qti_page") as one script. Raises CalledProcessError where npm has it not."""
    entry = f"tests/lms/players/{name}.js"
    return make_page.bundled(entry, make_page.ROOT, "--format=iife", f"--lock={_HERE / 'deno.lock'}", "--frozen")
