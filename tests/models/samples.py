"""Published intervals, results of classes with so many answers, and invented people whom some channels reach."""

import pandas as pd

from utils.models import CHANNELS, class_results

# Newcombe (1998), Statistics in Medicine 17, 857-872, Table I, method 3; the last two from the formula by hand
PUBLISHED = [
    (81, 263, 25.53, 36.62),
    (15, 148, 6.24, 16.05),
    (0, 20, 0.00, 16.11),
    (1, 29, 0.61, 17.18),
    (75, 100, 65.70, 82.45),
    (0, 10, 0.00, 27.75),
]
# Newcombe (1998), Statistics in Medicine 17, 873-890, Table II, method 10
PUBLISHED_DIFFERENCES = [
    ((56, 70), (48, 80), 0.0524, 0.3339),
    ((9, 10), (3, 10), 0.1705, 0.8090),
    ((6, 7), (2, 7), 0.0582, 0.8062),
    ((5, 56), (0, 29), -0.0381, 0.1926),
    ((0, 10), (0, 20), -0.1611, 0.2775),
    ((0, 10), (0, 10), -0.2775, 0.2775),
    ((10, 10), (0, 20), 0.6791, 1.0000),
    ((10, 10), (0, 10), 0.6075, 1.0000),
]


def result(yes: int, no: int, dont_know: int = 0, reported: float = 50.0) -> pd.Series:
    """Return the result of one question with so many answers."""
    words = ["yes"] * yes + ["no"] * no + ["dont_know"] * dont_know
    answers = pd.DataFrame({"S1": pd.Categorical(words, categories=["yes", "no", "dont_know"])})
    return class_results(answers, pd.Series({"S1": reported})).iloc[0]


def journeys(anyway=20, targeting=0, left_out=1000, **channels) -> dict[str, float]:
    """Return a position in which no channel reaches or convinces anybody, but for those given (``radio_reach=50``)."""
    nobody = dict.fromkeys((f"{channel}_{what}" for channel in CHANNELS for what in ("reach", "convinces")), 0)
    return {"anyway": anyway, "targeting": targeting, "left_out": left_out, **nobody, **channels}
