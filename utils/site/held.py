"""What the elements of a page hold for their scripts alone, as files: the page is sooner there, and fetches each one
when its element comes near.
"""

import hashlib
import html
import json
import re
from pathlib import Path

FOLDER = "held"
_BANK = re.compile(r'(class="act-bank" type="text/plain")>([^<]+)(?=</script>)')
_FACTS = re.compile(r'(<course-(?:lab|survey)\b[^>]*?) facts="([^"]*)"')
_SCRIPT = (Path(__file__).parent / "held_file.js").read_text(encoding="utf-8")


def apart(page: str, files: dict[str, bytes]) -> str:
    """Return *page* without what its elements hold, which is added to *files* by the names that now stand there."""

    def kept(text: str) -> str:
        name = f"{FOLDER}/{hashlib.sha256(text.encode()).hexdigest()[:16]}.js"
        said = json.dumps(text, ensure_ascii=False)
        files[name] = _SCRIPT.replace('"FILE"', json.dumps(name)).replace('"TEXT"', said).encode()
        return f'data-from="{name}"'

    page = _BANK.sub(lambda match: f"{match[1]} {kept(match[2])}>", page)
    return _FACTS.sub(lambda match: f"{match[1]} {kept(html.unescape(match[2]))}", page)
