"""Two pages side by side on one sheet, each smaller, to be cut apart."""

import re
from hashlib import md5

from gatewayapp.exporting.content import Document, PageSize
from gatewayapp.exporting.pdf import PAGE_SIZES
from gatewayapp.exporting.pdfium import two_pages_on_one

_TIME = re.compile(rb"(/(?:CreationDate|ModDate)\s*\(D:)([0-9]+)")
_NAME = re.compile(rb"(/ID\s*\[\s*<)[0-9A-F]{32}(>\s*<)[0-9A-F]{32}(>\s*\])")


SMALLEST = 7.0


def least_size(size: PageSize) -> float:
    """Give the size below which no text may be set on a page, so that it can be read two to a sheet."""
    wide, high = PAGE_SIZES[size]
    return SMALLEST / min(high / 2 / wide, wide / high)


def two_to_a_sheet(document: Document, size: PageSize) -> Document:
    """Lay the pages of a document two to a sheet turned sideways; the last may stand alone."""
    high, wide = PAGE_SIZES[size]
    paired, pages = two_pages_on_one(document.content, wide, high)
    return Document(_named_by_content(paired, document.content), pages, document.remarks)


def _named_by_content(paired: bytes, single: bytes) -> bytes:
    """Replace a file's random name and its time by ones that are the same for the same pages."""
    name = md5(single, usedforsecurity=False).hexdigest().upper().encode()
    paired = _TIME.sub(lambda found: found[1] + b"20000101000000"[: len(found[2])], paired)
    return _NAME.sub(lambda found: found[1] + name + found[2] + name + found[3], paired)
