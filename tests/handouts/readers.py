"""Two programs that read the text of a PDF, as a screen reader, a search or a copied passage would."""

import re
import unicodedata
from pathlib import Path

import pypdf
import pypdfium2

_UNSEEN = re.compile("[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufffe]")  # marks of direction; where a line breaks


def by_pypdf(path: Path, pages: int = 9) -> str:
    """Return the text of the first *pages* of the PDF at *path* as pypdf reads it."""
    return plain(" ".join(page.extract_text() for page in pypdf.PdfReader(path).pages[:pages]))


def by_pdfium(path: Path, pages: int = 9) -> str:
    """Return the text of the first *pages* of the PDF at *path* as PDFium reads it, which is part of Chromium."""
    return plain(" ".join(lines_by_pdfium(path, pages)))


def lines_by_pdfium(path: Path, pages: int = 9) -> list[str]:
    """Return the lines of these pages, from the top of each, as PDFium reads them."""
    document = pypdfium2.PdfDocument(path)
    shown = [document[place] for place in range(min(pages, len(document)))]
    lines = [line for page in shown for line in page.get_textpage().get_text_range().splitlines()]
    document.close()
    return [plain(line) for line in lines]


def plain(text: str) -> str:
    """Return *text* without marks that nobody sees, with one space where there is any, vowel signs in their order."""
    return unicodedata.normalize("NFC", re.sub(r"\s+", " ", _UNSEEN.sub("", text)).strip())


READERS = {"pypdf": by_pypdf, "PDFium": by_pdfium}
