"""An exported page follows the folding of its notebook; ``utils/setup.py`` lets every export do so."""

import htpy as h

from utils.twins import Twin

_SHOW = Twin("Show the result", "إظهار النتيجة")
_PLACE = "{result}"  # HTML of an output, which htpy would take for text


def follow_folding(notebook, resources: dict) -> tuple:
    """Leave out the code that *notebook* folds away, and fold the results that it folds; return both arguments.

    nbconvert calls it with a copy of the notebook, before it writes the page.
    """
    for cell in notebook.cells:
        folded = cell.metadata.get("jupyter", {})
        if folded.get("source_hidden"):
            cell.metadata.transient = {"remove_source": True}
        if folded.get("outputs_hidden"):
            for output in cell.outputs:
                _fold(output)
    return notebook, resources


def _fold(output) -> None:
    shown = output.get("data", {}).get("text/html")
    if shown is not None:
        fold = "".join(h.details[h.summary[_SHOW.html("span")], _PLACE].iter_chunks())  # str() would give Markup
        output.data["text/html"] = fold.replace(_PLACE, shown)
