"""WeasyPrint as the course uses it: with our letters, with nothing from elsewhere, tagged, the same bytes each time.

Importing this raises OSError where the system has no Pango.
"""

from functools import cache
from pathlib import Path

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

from utils.handouts.letters import SCHEME, font_file
from utils.handouts.text_layer import write_for_readers

_FACES = Path(__file__).with_name("letters.css")


class _Ours(URLFetcher):
    """Fetches the letters, and what stands in the document itself; no file and no other machine."""

    def __init__(self):
        super().__init__(allowed_protocols=["data"])

    def fetch(self, url, headers=None):
        if url.startswith(SCHEME):
            return URLFetcherResponse(url, font_file(url.removeprefix(SCHEME)), {"Content-Type": "font/ttf"})
        return super().fetch(url, headers)


def pdf_of(html: str) -> bytes:
    """Return the document *html* as a PDF."""
    write_for_readers()
    fonts, faces = _letters()
    document = HTML(string=html, url_fetcher=_Ours(), base_url="about:blank")
    return document.write_pdf(font_config=fonts, stylesheets=[faces], pdf_variant="pdf/ua-1")


@cache
def _letters() -> tuple[FontConfiguration, CSS]:
    """Return the fonts, loaded once for all documents, and the rules that name them."""
    fonts = FontConfiguration()
    return fonts, CSS(string=_FACES.read_text(encoding="utf-8"), font_config=fonts, url_fetcher=_Ours())
