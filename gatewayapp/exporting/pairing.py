"""Two pages side by side on one sheet, each at 71 %, to be cut apart."""

import re
from hashlib import md5
from io import BytesIO

from gatewayapp.exporting.content import Document, PageSize
from gatewayapp.exporting.pdf import PAGE_SIZES

_TIME = re.compile(rb"(/(?:CreationDate|ModDate)\s*\(D:)([0-9]+)")
_NAME = re.compile(rb"(/ID\s*\[\s*<)[0-9A-F]{32}(>\s*<)[0-9A-F]{32}(>\s*\])")


def two_to_a_sheet(document: Document, size: PageSize) -> Document:
    """Lay the pages of a document two to a sheet turned sideways; the last may stand alone."""
    import pypdfium2  # type: ignore[import-untyped]  # it brings no types

    high, wide = PAGE_SIZES[size]
    out = BytesIO()
    with pypdfium2.PdfDocument(document.content) as single:
        raw = pypdfium2.raw.FPDF_ImportNPagesToOne(single.raw, wide, high, 2, 1)
        with pypdfium2.PdfDocument(raw) as paired:
            paired.save(out)
            pages = len(paired)
    return Document(_named_by_content(out.getvalue(), document.content), pages, document.remarks)


def _named_by_content(paired: bytes, single: bytes) -> bytes:
    """Replace a file's random name and its time by ones that are the same for the same pages."""
    name = md5(single, usedforsecurity=False).hexdigest().upper().encode()
    paired = _TIME.sub(lambda found: found[1] + b"20000101000000"[: len(found[2])], paired)
    return _NAME.sub(lambda found: found[1] + name + found[2] + name + found[3], paired)
