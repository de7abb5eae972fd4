"""The concept figures of the course, all in one place to import from.

A lesson that imports the diagrams draws some: it waits for the drawing library here, not at its first figure.
"""

from utils.figures.diagrams.ideas import feeding_cycle, two_pairs
from utils.figures.diagrams.paths import campaign_flow, course_map
from utils.figures.diagrams.shift import buyers_journey, old_and_new
from utils.figures.diagrams.summary import course_on_one_page
from utils.figures.diagrams.timeline import history_timeline

__all__ = [
    "buyers_journey",
    "campaign_flow",
    "course_map",
    "course_on_one_page",
    "feeding_cycle",
    "history_timeline",
    "old_and_new",
    "two_pairs",
]
