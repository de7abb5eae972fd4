"""Each lesson as a package of SCORM 1.2: the page of the site, with a script that lets the platform keep what is done.

A package holds one lesson. Where its text leads to another one, the link opens that lesson on the published course, if
there is one; else it is no link, and a line at the top says where the other lessons are.
"""

import re
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, indent

import htpy as h

from utils import make_page
from utils.lms.files import archive, xml_file
from utils.lms.words import say
from utils.site import COURSE, NOTEBOOKS, Site, address_of, bundled, cell, framed, furniture, lesson_page, lesson_rows
from utils.twins import LANGUAGES, Twin

_SCRIPT = "utils/lms/package.js"
_STYLE = Path(__file__).parent / "package.css"
_PAGE = re.compile(r' href="([^":#]+\.html)((?:#[^"]*)?)"')
_NAMES = {
    "xmlns": "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
    "xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_rootv1p2",
}


def scorm_packages(repository: str = "") -> dict[str, bytes]:
    """Return the packages by their names; *repository* (``owner/name``) is where the course is published, if it is.

    Raises ValueError where it cannot be one, and CalledProcessError where deno cannot bundle the scripts.
    """
    common, first = shared_files()
    return {
        f"scorm/{row.file.removesuffix('.ipynb')}.zip": archive(lesson_files(row, common, first, repository))
        for row in lesson_rows()
    }


def shared_files() -> tuple[dict[str, bytes], str]:
    """Return the files that every package holds, and the script that a page runs first."""
    common, first = furniture(), bundled("first.js")
    common["assets/course.js"] = make_page.bundled(_SCRIPT, make_page.ROOT, "--format=iife").encode()
    common["assets/course.css"] += _STYLE.read_bytes()
    return common, first


def lesson_files(row, common: dict[str, bytes], first: str, repository: str = "") -> dict[str, bytes]:
    """Return the files of the package of one lesson (a *row* of the table), of which *common* are those of them all."""
    page, pictures = lesson_page(row)
    if not repository:
        note = cell(say("one-lesson").format(row.lesson).html("p"))
        page = replace(page, content=str(h.fragment[note, page.content]))
    files = common | pictures | {f"notebooks/{row.file}": (NOTEBOOKS / row.file).read_bytes()}
    site = Site([page], first, searchable=False, repository=repository, kept=False)
    html = within(framed(page, site), {page.file, *files}, address_of(repository))
    files[page.file] = html.encode()
    return files | {"imsmanifest.xml": xml_file(_manifest(page.name, page.file, page.title, row.lesson, files))}


def within(html: str, files: set[str], address: str) -> str:
    """Return *html* with its links to pages that are not among *files* leading to *address*; where that is "", none."""

    def changed(link: re.Match) -> str:
        file, anchor = link.groups()
        if file in files:
            return link[0]
        return f' href="{address}/{file}{anchor}" target="_blank" rel="noopener"' if address else ""

    return _PAGE.sub(changed, html)


def _manifest(name: str, file: str, title: Twin, number: str, files: dict[str, bytes]) -> Element:
    """Return the manifest: one organisation, with one lesson that the platform keeps something of."""
    manifest = Element("manifest", _NAMES | {"identifier": f"marketing-inside-and-out-{name}", "version": "1.0"})
    told = SubElement(manifest, "metadata")
    SubElement(told, "schema").text = "ADL SCORM"
    SubElement(told, "schemaversion").text = "1.2"
    organizations = SubElement(manifest, "organizations", {"default": "course"})
    course = SubElement(organizations, "organization", {"identifier": "course"})
    SubElement(course, "title").text = _both(COURSE)
    shown = {"identifier": "item-1", "identifierref": "lesson", "isvisible": "true"}
    SubElement(SubElement(course, "item", shown), "title").text = f"{number} {_both(title)}"
    about = {"identifier": "lesson", "type": "webcontent", "adlcp:scormtype": "sco", "href": file}
    resource = SubElement(SubElement(manifest, "resources"), "resource", about)
    for each in sorted(files):
        SubElement(resource, "file", {"href": each})
    indent(manifest, " ")
    return manifest


def _both(text: Twin) -> str:
    return " · ".join(text[code] for code in LANGUAGES)
