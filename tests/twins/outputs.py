"""What a reader sees of a notebook's outputs, whatever makes of zlib packed the script in them."""

import base64
import gzip
import re

from nbformat import NotebookNode

_PACKED = re.compile(r'(?<=class="page-bundle">)[A-Za-z0-9+/=]+')


def reader_sees(notebook: NotebookNode) -> list[list[dict]]:
    """Return the data of every output of *notebook*, cell by cell, with what is packed unpacked."""
    return [
        [_unpacked(output.get("data") or {"text": output["text"]}) for output in cell.outputs]
        for cell in notebook.cells
        if cell.cell_type == "code"
    ]


def _unpacked(data: dict) -> dict:
    return {kind: _PACKED.sub(_text, shown) if isinstance(shown, str) else shown for kind, shown in data.items()}


def _text(packed: re.Match) -> str:
    return gzip.decompress(base64.b64decode(packed[0])).decode()
