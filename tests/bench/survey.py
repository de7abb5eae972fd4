"""How long the answers of a large class take."""

import time

from tests.survey.class_files import large_class
from utils.survey.answers import answers_in

ANSWERS = 100_000


def class_seconds() -> float:
    """Return the seconds until the answers of a hundred thousand people are read."""
    raw = large_class(ANSWERS)
    begin = time.perf_counter()
    answers_in([("class.csv", raw)])
    return time.perf_counter() - begin
