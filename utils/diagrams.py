"""The concept figures of the course, all in one place to import from."""

from utils.diagrams_ideas import feeding_cycle, two_pairs
from utils.diagrams_paths import campaign_flow, course_map
from utils.diagrams_shift import buyers_journey, history_timeline, old_and_new
from utils.diagrams_summary import course_on_one_page

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
