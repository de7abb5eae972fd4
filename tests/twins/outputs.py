"""What a reader sees of a notebook's outputs, whatever makes of zlib packed the script in them."""

from nbformat import NotebookNode

from tests.unpacked import unpacked


def reader_sees(notebook: NotebookNode) -> list[list[dict]]:
    """Return the data of every output of *notebook*, cell by cell, with what is packed unpacked."""
    return [
        [_unpacked(output.get("data") or {"text": output["text"]}) for output in cell.outputs]
        for cell in notebook.cells
        if cell.cell_type == "code"
    ]


def _unpacked(data: dict) -> dict:
    return {kind: unpacked(shown) if isinstance(shown, str) else shown for kind, shown in data.items()}
