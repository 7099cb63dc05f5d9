"""The third version: the journal keeps the whole image of an inserted row only once it is undone.

No table changes. The triggers are laid anew after each migration; the new number keeps older
programs, which would redo an insert from its key alone, away from the file.
"""

from sqlalchemy import Connection


def upgrade(_connection: Connection) -> None:
    """Change nothing but the number."""
