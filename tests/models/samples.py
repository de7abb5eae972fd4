"""Published intervals, and the results of classes with so many answers."""

import pandas as pd

from utils.models import class_results

# Newcombe (1998), Statistics in Medicine 17, 857-872, Table I, method 3; the last two from the formula by hand
PUBLISHED = [
    (81, 263, 25.53, 36.62),
    (15, 148, 6.24, 16.05),
    (0, 20, 0.00, 16.11),
    (1, 29, 0.61, 17.18),
    (75, 100, 65.70, 82.45),
    (0, 10, 0.00, 27.75),
]


def result(yes: int, no: int, dont_know: int = 0, reported: float = 50.0) -> pd.Series:
    """Return the result of one question with so many answers."""
    words = ["yes"] * yes + ["no"] * no + ["dont_know"] * dont_know
    answers = pd.DataFrame({"S1": pd.Categorical(words, categories=["yes", "no", "dont_know"])})
    return class_results(answers, pd.Series({"S1": reported})).iloc[0]
