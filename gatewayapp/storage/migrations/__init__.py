"""The steps from each version of the schema to the next; a released step is never edited.

They are imported by name, so that the frozen program finds them without any files beside it.
"""

from collections.abc import Callable

from sqlalchemy import Connection

from gatewayapp.storage.migrations import v0001_first, v0002_imports, v0003_lean_journal, v0004_pictures

MIGRATIONS: tuple[Callable[[Connection], None], ...] = (
    v0001_first.upgrade,
    v0002_imports.upgrade,
    v0003_lean_journal.upgrade,
    v0004_pictures.upgrade,
)
# The oldest version whose tables are those of today: changes made since can still be undone.
SAME_TABLES_SINCE = 2
