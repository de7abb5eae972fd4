"""A pytest plugin: nbval compares everything a reader sees, widget views and pictures included."""

from nbval.plugin import IPyNbCell

from tests.unpacked import unpacked
from utils.run_notebooks import stored

# What is left out is not shown to anybody, or follows from the rest of the cell.
UNSEEN = ("metadata", "execution_count", "output_type")

_as_it_is = IPyNbCell.sanitize
_compared = IPyNbCell.compare_outputs


def pytest_collectstart(collector):
    """Replace nbval's list of outputs that it does not compare."""
    if hasattr(collector, "skip_compare"):
        collector.skip_compare = UNSEEN


def _unpacked(cell, text):
    """Return *text* as nbval compares it, with what is packed in it unpacked."""
    text = _as_it_is(cell, text)
    return unpacked(text) if isinstance(text, str) else text


def _compare_stored(cell, test, ref, skip_compare=None):
    """Compare what is stored of the outputs: an interact widget has another id at each run."""
    return _compared(cell, stored(test), ref, skip_compare)


IPyNbCell.sanitize = _unpacked
IPyNbCell.compare_outputs = _compare_stored
