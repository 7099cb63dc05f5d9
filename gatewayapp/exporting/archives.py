"""Many small files in one zip, each named after the person it is for."""

import re
from collections.abc import Iterable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from gatewayapp.exporting.content import Attendee
from gatewayapp.exporting.lettering import cleaned

FIRST_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
LONGEST_NAME = 80
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


def zipped(files: Iterable[tuple[Attendee, bytes]], suffix: str) -> bytes:
    """Put files into a zip that has the same bytes whenever it is made."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for who, content in files:
            name = cleaned(f"{who.number} {who.name.listed}")
            safe = _UNSAFE.sub("-", name)[:LONGEST_NAME].rstrip(" .")
            archive.writestr(ZipInfo(f"{safe}{suffix}", FIRST_ZIP_TIME), content, ZIP_DEFLATED)
    return file.getvalue()
