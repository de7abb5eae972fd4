"""What the scripts of several rooms say to a learner. ``make page`` hands the words on to the page."""

from utils.twins import Twin

WORDS: dict[str, Twin] = {}
