"""Files as packages hold them: XML, and many of them in one archive, the same bytes for the same content."""

from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_UNIX, _READABLE = 3, 0o644 << 16
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
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="utf-8") + b"\n"
