"""The walk of walk.py through the second half of the lessons."""

from tests.browser.notebook_page import NAMES
from tests.browser.walk import *  # noqa: F403

LESSONS = NAMES[4:]
