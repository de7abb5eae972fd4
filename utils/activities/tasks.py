"""What can be solved in the lessons, by what it practises."""

from utils.activities.bank import questions
from utils.tables import load


def tasks() -> dict[str, str]:
    """Return the objective ("01.2") of each question and of each mission of the laboratories, by its id."""
    missions = load("lab_missions")
    asked = {question.id: question.objective for question in questions()}
    return asked | dict(zip(missions["mission"], missions["objective"], strict=True))
