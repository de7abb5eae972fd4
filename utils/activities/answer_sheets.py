"""make answers: for each lesson a sheet with every question, its answer and the reasons, one file a language."""

from html import escape
from pathlib import Path

from utils.activities.bank import questions
from utils.activities.markup import cards_of, reported, table_rows
from utils.activities.questions import Question
from utils.tables import load, twin_of
from utils.twins import DIRECTIONS, Twin, marked, percent

FOLDER = Path(__file__).resolve().parents[2] / "build" / "answers"

_TITLE = Twin("Answers", "الأجوبة")
_RIGHT = Twin("right", "صحيح")
_FACTS = Twin("Facts", "الحقائق")
_STYLE = (Path(__file__).parent / "answer_sheets.css").read_text(encoding="utf-8")


def write_sheets(folder: Path = FOLDER) -> list[Path]:
    """Write ``01_definitions.en.html``, ``01_definitions.ar.html`` and so on into *folder*; return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for lesson in load("lessons").itertuples():
        for language in DIRECTIONS:
            path = folder / f"{Path(lesson.file).stem}.{language}.html"
            path.write_text(sheet(lesson, language), encoding="utf-8")
            written.append(path)
    return written


def sheet(lesson, language: str) -> str:
    """Return the answer sheet of *lesson* (a row of the table) in *language*, as a whole HTML page."""
    title = f"{lesson.lesson} {twin_of(lesson, 'title')[language]} · {_TITLE[language]}"
    ours = [question for question in questions() if question.lesson == lesson.lesson]
    body = "".join(f"<li>{_entry(question, language)}</li>" for question in ours)
    return (
        f'<!doctype html><html lang="{language}" dir="{DIRECTIONS[language]}"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>"
        f"<body><h1>{marked(title, language)}</h1><ol>{body}</ol></body></html>\n"
    )


def _entry(question: Question, language: str) -> str:
    ask = f"<p><strong>{_said(question, 'ask', language)}</strong></p>"
    facts = f"<p><small>{_FACTS[language]}: {escape(question.facts)} · {question.objective} · {question.id}</small></p>"
    return ask + _ANSWERS[question.kind](question, language) + facts


def _chosen(question: Question, language: str) -> str:
    rows = []
    for option in question.options:
        text = marked(getattr(option, language), language)
        head = f"<strong>✓ {text} ({_RIGHT[language]})</strong>" if option.right else f"✗ {text}"
        rows.append(f"<li>{head}<br><small>{_said(option, 'why', language)}</small></li>")
    return f"<ul>{''.join(rows)}</ul>"


def _sorted(question: Question, language: str) -> str:
    rows = []
    for group in question.groups:
        cards = [card for card in cards_of(question) if card.group == group.id]
        items = "".join(
            f"<li>{marked(getattr(card, language), language)}<br><small>{_said(card, 'why', language)}</small></li>"
            for card in cards
        )
        rows.append(f"<li><strong>{marked(getattr(group, language), language)}</strong><ul>{items}</ul></li>")
    return f"<ul>{''.join(rows)}</ul>"


def _estimated(question: Question, language: str) -> str:
    return f"<p><strong>{percent(reported(question), language)}</strong> {_said(question, 'why', language)}</p>"


def _filled(question: Question, language: str) -> str:
    rows = []
    for row in table_rows(question):
        cells = "".join(f"<td>{marked(twin_of(row, column)[language], language)}</td>" for column in question.columns)
        rows.append(f'<tr><th scope="row">{marked(twin_of(row, "aspect")[language], language)}</th>{cells}</tr>')
    return f"<table>{''.join(rows)}</table>"


def _deck(question: Question, language: str) -> str:
    """Return where the cards are to be found: the deck is a table that the lesson shows whole."""
    return f'<p><bdi dir="ltr" lang="en">data/{escape(question.table)}.csv</bdi></p>'


def _said(part, stem: str, language: str) -> str:
    return marked(getattr(part, f"{stem}_{language}"), language)


_ANSWERS = {
    "choose_one": _chosen,
    "choose_several": _chosen,
    "sort": _sorted,
    "estimate": _estimated,
    "fill_table": _filled,
    "flashcards": _deck,
}

if __name__ == "__main__":
    for sheet_path in write_sheets():
        print(sheet_path.relative_to(FOLDER.parent.parent))
