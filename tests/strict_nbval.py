"""A pytest plugin: nbval compares everything a reader sees, widget views and pictures included."""

from nbval.plugin import IPyNbCell

from tests.unpacked import unpacked

# What is left out is not shown to anybody, or follows from the rest of the cell.
UNSEEN = ("metadata", "execution_count", "output_type")

_as_it_is = IPyNbCell.sanitize


def pytest_collectstart(collector):
    """Replace nbval's list of outputs that it does not compare."""
    if hasattr(collector, "skip_compare"):
        collector.skip_compare = UNSEEN


def _unpacked(cell, text):
    """Return *text* as nbval compares it, with what is packed in it unpacked."""
    text = _as_it_is(cell, text)
    return unpacked(text) if isinstance(text, str) else text


IPyNbCell.sanitize = _unpacked
