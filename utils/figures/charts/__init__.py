"""The charts of figures and computed numbers, all in one place to import from.

A lesson that imports the charts draws some: it waits for the drawing library here, not at its first figure.
"""

from utils.figures.charts.computed import cost_and_leads, intervals
from utils.figures.charts.experiments import email_in_groups, email_orders, email_visits
from utils.figures.charts.observations import letters_and_answers, training_and_scrap
from utils.figures.charts.reported import reported_figures, usage_by_kind, what_same_or_more_hides

__all__ = [
    "cost_and_leads",
    "email_in_groups",
    "email_orders",
    "email_visits",
    "intervals",
    "letters_and_answers",
    "reported_figures",
    "training_and_scrap",
    "usage_by_kind",
    "what_same_or_more_hides",
]
