"""What lets a browser keep the site: the worker, which knows all files of one version, and the manifest."""

import hashlib
import json
from pathlib import Path

from utils.site.pictures import ICONS, MASKABLE
from utils.site.words import COURSE, LEAD
from utils.twins import LANGUAGES

_WORKER = (Path(__file__).parent / "worker.js").read_text(encoding="utf-8")
_LEFT_OUT = ("notebooks/",)  # whoever runs a lesson has a network; readers need not fetch megabytes for it
MANIFEST, WORKER = "site.webmanifest", "worker.js"


def worker(files: dict[str, bytes]) -> str:
    """Return the script of the worker that keeps *files*; any change to one of them changes its version."""
    kept = {name: _digest(files[name]) for name in sorted(files) if not name.startswith(_LEFT_OUT)}
    site = {"version": _digest(json.dumps(kept).encode()), "files": kept}
    return _WORKER.replace('"SITE"', json.dumps(site))


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:16]


def manifest() -> str:
    """Return what a system needs to put the site among its programs."""
    both = {stem: " · ".join(twin[code] for code in LANGUAGES) for stem, twin in {"name": COURSE, "lead": LEAD}.items()}
    told = {
        "name": both["name"],
        "short_name": COURSE["en"],
        "description": both["lead"],
        "lang": "en",
        "dir": "auto",
        "start_url": "index.html",
        "display": "standalone",
        "background_color": "#fbfaf6",
        "theme_color": "#fbfaf6",
        "icons": [
            {"src": "assets/mark.svg", "sizes": "any", "type": "image/svg+xml", "purpose": "any"},
            *(_icon(name, size, "any") for name, size in ICONS.items()),
            _icon(MASKABLE, 512, "maskable"),
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _icon(name: str, size: int, purpose: str) -> dict[str, str]:
    return {"src": name, "sizes": f"{size}x{size}", "type": "image/png", "purpose": purpose}
