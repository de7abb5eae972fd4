"""QTI in two editions. Items are written with the names of 2.1; those of 3.0 follow from them by rule."""

import re
from dataclasses import dataclass
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from utils.lms.files import in_xml, xml_file
from utils.twins import LANGUAGES, marked

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_HTML = {"p", "div", "span", "strong", "ul", "li", "bdi", "table", "thead", "tbody", "tr", "th", "td"}
_CAPITAL = re.compile(r"(?<!^)([A-Z])")
# 2.1 knows no direction of a text: signs of Unicode isolate what runs from the right, and what does not within it
_FROM_LEFT, _FROM_RIGHT, _END = "\u2066", "\u2067", "\u2069"


@dataclass(frozen=True)
class Dialect:
    """An edition of QTI: its *edition*, the name space of items, that of packages, and what a package calls itself."""

    edition: str
    items: str
    packages: str
    schema: str
    schema_version: str

    @property
    def kind(self) -> str:
        """How the types of resources in a package end: ``v3p0``."""
        return f"v{self.edition.replace('.', 'p')}"

    @property
    def is_html(self) -> bool:
        """Whether texts may say their direction as HTML does."""
        return self.edition >= "3"


OLDER = Dialect(
    "2.1",
    "http://www.imsglobal.org/xsd/imsqti_v2p1",
    "http://www.imsglobal.org/xsd/imscp_v1p1",
    "QTIv2.1 Package",
    "1.0.0",
)
NEWER = Dialect(
    "3.0",
    "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
    "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
    "QTI Package",
    "3.0.0",
)


def document(root: Element, dialect: Dialect) -> bytes:
    """Return *root*, written with the names of 2.1, as a file of *dialect*."""
    if dialect.is_html:
        for element in root.iter():
            _rename(element)
    root.set("xmlns", dialect.items)
    return xml_file(root)


def _rename(element: Element) -> None:
    if element.tag not in _HTML:
        element.tag = f"qti-{_hyphened(element.tag)}"
        for name in [name for name in element.attrib if name != XML_LANG and _hyphened(name) != name]:
            element.set(_hyphened(name), element.attrib.pop(name))


def _hyphened(name: str) -> str:
    return _CAPITAL.sub(r"-\1", name).lower()


def worded(element: Element, text: str, language: str, dialect: Dialect) -> Element:
    """Put *text* in *language* into *element*, with what is foreign in it marked; return the element."""
    found = ElementTree.fromstring(in_xml(f"<t>{marked(text, language)}</t>"))
    element.text = found.text
    for part in found:
        part.set(XML_LANG, part.attrib.pop("lang"))
        element.append(part)
        if not dialect.is_html:
            part.tag, part.text = "span", f"{_FROM_LEFT}{part.text}{_END}"
    if not dialect.is_html and LANGUAGES[language].direction == "rtl":
        element.text = f"{_FROM_RIGHT}{element.text or ''}"
        last = element[-1] if len(element) else None
        if last is None:
            element.text += _END
        else:
            last.tail = f"{last.tail or ''}{_END}"
    return element


def content_of(element: Element, language: str, dialect: Dialect) -> Element:
    """Return what holds the content of a feedback or a remark, *element*: 3.0 has an element of its own for it."""
    block = SubElement(SubElement(element, "contentBody") if dialect.is_html else element, "div")
    directed(block, language, dialect)
    return block


def directed(element: Element, language: str, dialect: Dialect) -> None:
    """Say of *element* in which language its content is, and which way it runs."""
    element.set(XML_LANG, language)
    if dialect.is_html:
        element.set("dir", LANGUAGES[language].direction)
