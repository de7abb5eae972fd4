"""Files as packages hold them: XML, and many of them in one archive, the same bytes for the same content."""

import re
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_UNIX, _READABLE = 3, 0o644 << 16
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the archive says nothing of the day on which it was packed


def archive(files: dict[str, bytes]) -> bytes:
    """Return *files* (content by name) as a ZIP archive, in the order of their names."""
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED, compresslevel=9) as into:
        for name in sorted(files):
            entry = ZipInfo(name, _LONG_AGO)
            entry.create_system, entry.external_attr, entry.compress_type = _UNIX, _READABLE, ZIP_DEFLATED
            into.writestr(entry, files[name])
    return packed.getvalue()


def xml_file(root: ElementTree.Element) -> bytes:
    """Return *root* as a file."""
    text = in_xml(ElementTree.tostring(root, encoding="unicode"))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode()


def in_xml(text: str) -> str:
    """Return *text* without characters that XML has no place for: one of them, and nobody can read the file."""
    return _NOT_IN_XML.sub("", text)
