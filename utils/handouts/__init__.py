"""The course on paper: PDFs of the lessons and of the sheets around them, and the one way to write a PDF."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__,
    submod_attrs={
        "build": ["build_handouts"],
        "exam_forms": ["seed_from"],
        "exams": ["exam_papers"],
        "index_page": ["paper_list", "plain_page"],
        "paper": ["EXAM_STYLE", "TEACHER", "Paper", "paper_page"],
        "papers": ["papers"],
        "pdf": ["NoPango", "write_pdf"],
    },
)
