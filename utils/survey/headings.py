"""Which column of a file holds the answers to which question, by its heading."""

from pathlib import Path

from utils.survey.meanings import plain
from utils.tables import load, stamped
from utils.twins import LANGUAGES, Twin

Asked = dict[str, list[str]]  # the words of each question, made plain, by its figure


@stamped
def words_asked(folder: Path) -> Asked:
    """Return the words of each question of *folder* in the languages, made plain once for all headings."""
    rows = load("class_questions", folder).itertuples()
    return {row.figure: [plain(Twin.of(row, "asks")[language]) for language in LANGUAGES] for row in rows}


def places_of(asked: Asked, headings: list[str]) -> dict[str, list[int]]:
    """Return in which columns each question stands, by its id or by its words in one of the languages."""
    heads = [plain(heading) for heading in headings]

    def found(figure: str, asks: list[str]) -> list[int]:
        is_it = [head.split(" ")[0] == plain(figure) or any(words in head for words in asks) for head in heads]
        return [place for place, it in enumerate(is_it) if it]

    return {figure: found(figure, asks) for figure, asks in asked.items()}


def known(asked: Asked, headings: list[str]) -> int:
    """Return how many of the questions stand among *headings*."""
    return sum(map(bool, places_of(asked, headings).values()))
