"""Build the hand-outs: ``python -m utils handouts``; each paper in each language as a PDF."""

import os
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from utils.handouts.exam_forms import seed_from
from utils.handouts.index_page import INDEX, index_page
from utils.handouts.paper import paper_page
from utils.handouts.papers import papers
from utils.handouts.pdf import NoPango, pdf_of
from utils.site import renew
from utils.twins import LANGUAGES, Twin

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "handouts"
_DONE = Twin("The hand-outs are ready: {} PDF files in {}", "أوراق العمل جاهزة: عدد ملفات PDF {}، وهي في {}")


def build_handouts(
    folder: Path = FOLDER,
    *,
    answers: bool = True,
    seed: int | None = None,
    tell: Callable[[str], object] = lambda name: None,
) -> list[Path]:
    """Write all papers into *folder*, in the place of what is there, with *answers* or without; return their paths.

    A page beside them leads to those for the class. *seed* decides the order of the exams, or else their table does;
    *tell* hears the name of each paper as it gets ready, since all together take minutes.

    Raises NoPango where the system lacks what letters are drawn with.
    """
    chosen = [place for place, paper in enumerate(papers(seed)) if answers or not paper.for_teacher]
    wanted = [(place, language, seed) for place in chosen for language in LANGUAGES]
    # a process each: WeasyPrint keeps one processor busy
    with ProcessPoolExecutor(os.cpu_count(), get_context("spawn")) as workers:
        written = {}
        for name, content in workers.map(_paper, wanted):
            written[name] = content
            tell(name)
    renew(folder, written | {INDEX: index_page().encode()})
    return [folder / name for name in written]


def _paper(wanted: tuple[int, str, int | None]) -> tuple[str, bytes]:
    """Return the name of the file and the PDF of a paper, by its place among all, in a language, with a seed."""
    place, language, seed = wanted
    paper = papers(seed)[place]
    page = paper_page(paper.content(language), language=language, title=paper.title[language])
    return paper.file(language), pdf_of(page)


def main(_arguments: list[str]) -> None:
    """Build them all and say where they are; the environment, as SEED, may name the seed of the exams."""
    try:
        seed = seed_from(os.environ.get("SEED", ""))
    except ValueError as error:
        sys.exit(str(error))
    try:
        written = build_handouts(seed=seed, tell=print)
    except NoPango as error:
        sys.exit(str(error))
    print(_DONE.format(len(written), FOLDER.relative_to(ROOT)))
