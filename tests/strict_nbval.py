"""A pytest plugin: nbval compares everything a reader sees, widget views and pictures included."""

# What is left out is not shown to anybody, or follows from the rest of the cell.
UNSEEN = ("metadata", "execution_count", "output_type")


def pytest_collectstart(collector):
    """Replace nbval's list of outputs that it does not compare."""
    if hasattr(collector, "skip_compare"):
        collector.skip_compare = UNSEEN
