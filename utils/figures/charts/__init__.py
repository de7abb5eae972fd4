"""The charts of figures and computed numbers, all in one place to import from.

A lesson that imports the charts draws some: it waits for the drawing library here, not at its first figure.
"""

from utils.figures.charts.computed import cost_and_leads, intervals
from utils.figures.charts.reported import reported_figures, usage_by_kind, what_same_or_more_hides

__all__ = [
    "cost_and_leads",
    "intervals",
    "reported_figures",
    "usage_by_kind",
    "what_same_or_more_hides",
]
