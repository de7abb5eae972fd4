"""An exported page follows the folding of its notebook; ``utils/setup.py`` lets every export do so."""

import htpy as h

from utils.twins import Twin

_SHOW = Twin("Show the result", "إظهار النتيجة")
_PLACE = "{result}"  # HTML of an output, which htpy would take for text


def follow_folding(notebook, resources: dict) -> tuple:
    """Leave out the code that *notebook* folds away, and fold the results that it folds; return both arguments.

    Code without a result on the page stays: the text announces it, and nothing else would be there.
    nbconvert calls it with a copy of the notebook, before it writes the page.
    """
    for cell in notebook.cells:
        folded = cell.metadata.get("jupyter", {})
        if folded.get("source_hidden") and any(map(_html, cell.get("outputs", ()))):
            cell.metadata.transient = {"remove_source": True}
        if folded.get("outputs_hidden"):
            for output in cell.outputs:
                _fold(output)
    return notebook, resources


def _html(output) -> str | None:
    return output.get("data", {}).get("text/html")


def _fold(output) -> None:
    shown = _html(output)
    if shown is not None:
        words = h.span(".words")[_SHOW.html("span")]
        fold = "".join(h.details[h.summary[words], _PLACE].iter_chunks())  # str() would give Markup
        output.data["text/html"] = fold.replace(_PLACE, shown)
