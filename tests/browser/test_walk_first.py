"""The walk of walk.py through the first half of the lessons."""

from tests.browser.notebook_page import NAMES
from tests.browser.walk import *  # noqa: F403

LESSONS = NAMES[:4]
