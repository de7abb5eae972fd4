"""What comes from npm: bundled by deno, held to the hashes of a lock; a build that can do without it says so."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from utils import make_page
from utils.twins import Twin


@dataclass
class Scripts:
    """The scripts as far as they could be built: *files* by their names, what runs *first*, what is *missing*."""

    files: dict[str, str] = field(default_factory=dict)
    first: str = ""
    missing: Twin | None = None

    @contextmanager
    def unless_lacking(self, missing: Twin) -> Iterator[None]:
        """Build what can be left out: where deno cannot get what it needs, *missing* is what is missing."""
        try:
            yield
        except subprocess.CalledProcessError:
            self.missing = missing


@dataclass(frozen=True)
class Locked:
    """One package of npm, as the file *lock* names it."""

    lock: Path

    @property
    def name(self) -> Path:
        """The lock as a message names it, from the folder of the course."""
        return self.lock.relative_to(make_page.ROOT)

    def bundled(self, script: str) -> str:
        """Return *script*, a path within utils, with all that it imports, as one that needs no module.

        Raises CalledProcessError where deno finds a fault, or cannot get what it needs.
        """
        return make_page.bundled(f"utils/{script}", make_page.ROOT, "--format=iife", f"--lock={self.lock}", "--frozen")

    def kept(self, pattern: str) -> str:
        """Return the text of the one file *pattern* of the package, which deno keeps once it has fetched it."""
        [locked] = json.loads(self.lock.read_text(encoding="utf-8"))["npm"]
        name, version = locked.rsplit("@", 1)
        [path] = Path(make_page.deno_folders()["npmCache"]).glob(f"*/{name}/{version}/{pattern}")
        return path.read_text(encoding="utf-8")
