"""The pictures of a page as files: a browser fetches one when it comes near, in the language shown alone."""

import base64
import hashlib
import re
from urllib.parse import unquote_to_bytes

FOLDER = "figures"
_PICTURE = re.compile(r'<img([^>]*?) src="data:image/(svg\+xml|png)(;base64)?,([^"]*)"')
_SIZE = re.compile(r"--wide:([\d.]+);--high:([\d.]+)")
_KINDS = {"svg+xml": "svg", "png": "png"}
_POINT = 4 / 3  # CSS pixels


def outside(html: str, files: dict[str, bytes]) -> str:
    """Return *html* with its pictures as files of the site, which are added to *files* by their names.

    A picture is named by what it shows, so that a changed one gets another name. Its width and height stand in the
    page, which then does not move when it comes.
    """

    def named(match: re.Match) -> str:
        attributes, kind, encoded, data = match.groups()
        content = base64.b64decode(data) if encoded else unquote_to_bytes(data.replace("&#39;", "'"))
        name = f"{FOLDER}/{hashlib.sha256(content).hexdigest()[:16]}.{_KINDS[kind]}"
        files[name] = content
        return f'<img{attributes}{_sizes(attributes)} loading="lazy" decoding="async" src="{name}"'

    return _PICTURE.sub(named, html)


def _sizes(attributes: str) -> str:
    size = _SIZE.search(attributes)
    if not size or " width=" in attributes:
        return ""
    wide, high = (round(float(points) * _POINT) for points in size.groups())
    return f' width="{wide}" height="{high}"'
