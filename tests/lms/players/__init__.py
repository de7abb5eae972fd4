"""Programs of other people, fetched by deno for the tests alone, by the hashes of deno.lock."""

import json
import subprocess
from pathlib import Path

from deno import find_deno_bin

from utils import make_page

_HERE = Path(__file__).parent
_LOCKED = (f"--lock={_HERE / 'deno.lock'}", "--frozen")


def player(name: str) -> str:
    """Return the player *name* ("scorm", "qti_page") as one script. Raises CalledProcessError where npm has it not."""
    return make_page.bundled(f"tests/lms/players/{name}.js", make_page.ROOT, "--format=iife", *_LOCKED)


def newer(items: list[str]) -> list[str]:
    """Return *items* of QTI 2.1 as qti-convert reads them and writes them in 3.0."""
    may = ("--allow-read", "--allow-env", "--allow-sys")
    command = [find_deno_bin(), "run", "--quiet", *_LOCKED, *may, str(_HERE / "newer.js")]
    told = subprocess.run(command, input=json.dumps(items), capture_output=True, check=True, encoding="utf-8")
    return json.loads(told.stdout)
