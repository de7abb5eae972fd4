"""Somebody who has read nothing: how many questions of a bank can be answered from the look of their options.

Every guesser here sees marks of the surface only: how long an option is, its punctuation, strong words, words that it
shares with the question, its place. What chance would reach is the mean of 1 / options.
"""

import re
from statistics import mean

import numpy as np
from scipy.optimize import minimize

from utils.activities.kinds import ChooseOne

STRONG = {
    "en": r"\b(always|never|only|all|every|none|no one|nobody|nothing|must|cannot|any)\b",
    "ar": r"(?<!\w)(كل|كلها|كله|جميع|فقط|دائمًا|دائما|أبدًا|أبدا|لا شيء|لا أحد|وحده|وحدها|وحدهم|إلا|يجب|أي)(?!\w)",
}
CLAUSE = {
    "en": r"[,;:—–]|\b(and|but|because|so|which|that|while|if|when|although)\b",
    "ar": r"[،؛:—–]|(?<!\w)(لكن|لأن|لأنه|لأنها|التي|الذي|الذين|بينما|إذا|حين|أن|ثم|بل)(?!\w)",
}
WORD = re.compile(r"\w+")


def chance(questions: list[ChooseOne]) -> float:
    """Return the share of *questions* that pure chance answers rightly."""
    return mean(1 / len(question.options) for question in questions)


def hits_of_rank(questions: list[ChooseOne], language: str, rank: int) -> float:
    """Return the share answered rightly by the option of this *rank* of length: 0 the shortest, -1 the longest.

    A question with fewer options is answered by chance.
    """
    hits = []
    for question in questions:
        ranked = sorted(question.options, key=lambda option: len(option.words[language]))
        there = -len(ranked) <= rank < len(ranked)
        hits.append(ranked[rank].right if there else 1 / len(ranked))
    return mean(hits)


def hits_of_place(questions: list[ChooseOne], place: int) -> float:
    """Return the share answered rightly by the option that stands at *place* in the file, counted as ranks are."""
    there = [question for question in questions if -len(question.options) <= place < len(question.options)]
    return mean(question.options[place].right for question in there)


def hits_of_marks(questions: list[ChooseOne], language: str) -> float:
    """Return the share answered rightly by a logistic regression over all marks, which never saw the question itself.

    For each question it learns from all others (leave one out) and takes the option that it holds for likeliest.
    """
    marks = [_marks(question, language) for question in questions]
    right = [np.array([float(option.right) for option in question.options]) for question in questions]
    hits = []
    for asked in range(len(questions)):
        others = [number for number in range(len(questions)) if number != asked]
        weights = _fit(np.vstack([marks[n] for n in others]), np.concatenate([right[n] for n in others]))
        hits.append(right[asked][np.argmax(marks[asked] @ weights)])
    return float(mean(hits))


def _fit(marks: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Return the weights of a logistic regression with a ridge of 1; the last column of *marks* is constant."""

    def loss(weights):
        score = marks @ weights
        slope = marks.T @ (1 / (1 + np.exp(-score)) - right) + weights
        return np.logaddexp(0, score).sum() - right @ score + weights @ weights / 2, slope

    return minimize(loss, np.zeros(marks.shape[1]), jac=True, method="L-BFGS-B").x


def _marks(question: ChooseOne, language: str) -> np.ndarray:
    """Return a row of marks for each option, seen beside the other options of its question."""
    asked = _words(getattr(question, f"ask_{language}"))
    rows = np.array([_of_option(option.words[language], asked, language) for option in question.options])
    places = np.arange(len(rows))
    lengths = rows[:, 0]
    ranks = lengths.argsort().argsort()
    spread = rows.std(axis=0)
    beside = (rows - rows.mean(axis=0)) / np.where(spread == 0, 1, spread)
    last = len(rows) - 1
    order = [ranks == 0, ranks == 1, ranks == last - 1, ranks == last, places == 0, places == last]
    relative = lengths / lengths.mean() - 1
    return np.column_stack([beside, *order, relative, np.ones(len(rows))]).astype(float)


def _of_option(text: str, asked: set[str], language: str) -> list[float]:
    """Return the marks of one option: sizes, punctuation, clauses, strong words, what it shares with the question."""
    words = _words(text)
    return [
        len(text),
        len(WORD.findall(text)),
        len(re.findall(CLAUSE[language], text, re.IGNORECASE)),
        len(re.findall(STRONG[language], text, re.IGNORECASE)),
        len(re.findall(r"[^\w\s]", text)),
        len(re.findall(r"\d", text)),
        text.endswith((".", "!", "؟", "?")),
        len(words & asked) / max(len(words), 1),
    ]


def _words(text: str) -> set[str]:
    return {word.casefold() for word in WORD.findall(text)}
