"""What the scripts that all rooms share say to a learner. ``make page`` hands the words on to the page."""

from utils.twins import Twin

WORDS = {
    "sideways": Twin("Wider than the page: scrolls sideways", "أعرض من الصفحة، يُمرَّر جانبيًّا"),
}
