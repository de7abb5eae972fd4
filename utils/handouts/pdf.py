"""The one way in which the course writes a PDF: tagged, in one language, the same bytes each time."""

from pathlib import Path

from utils.handouts.paper import paper_page
from utils.twins import Twin

NO_PANGO = Twin(
    "No PDF can be written: WeasyPrint needs Pango, which is part of the system. Debian and Ubuntu: sudo apt install "
    "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0; Fedora: sudo dnf install pango; macOS: brew install pango; "
    "Windows: install MSYS2, then in its window: pacman -S mingw-w64-x86_64-pango.",
    "تعذّرت كتابة ملفات PDF: تحتاج WeasyPrint إلى Pango، وهي من حزم نظام التشغيل. على Debian وUbuntu: sudo apt install "
    "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0، وعلى Fedora: sudo dnf install pango، وعلى macOS: "
    "brew install pango، وعلى Windows: ثبّتوا MSYS2 ثم اكتبوا في نافذته: pacman -S mingw-w64-x86_64-pango.",
)


class NoPango(RuntimeError):
    """The system lacks what WeasyPrint draws letters with; the message says, in both languages, how to get it."""

    def __init__(self):
        super().__init__(str(NO_PANGO))


def write_pdf(content: str, path: Path, *, language: str, title: str, style: str = "") -> None:
    """Write *content*, markup in *language*, as the PDF at *path*, A4 and tagged, called *title*.

    *content* is what stands in the body (Markup or an element of htpy; a plain string is escaped); links to an ``id``
    lead there. *style* is CSS besides that of all papers. The folder of *path* is made. Raises NoPango where the
    system lacks what letters are drawn with.
    """
    html = paper_page(content, language=language, title=title, style=style)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(pdf_of(html))


def pdf_of(html: str) -> bytes:
    """Return the document *html* as a PDF. Raises NoPango as :func:`write_pdf` does."""
    try:
        from utils.handouts import engine
    except OSError as error:  # it loads the libraries of the system
        raise NoPango from error
    return engine.pdf_of(html)
