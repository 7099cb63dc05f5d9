"""The second version: what each imported list said, so that the next one shows what is new in it."""

from sqlalchemy import Connection

_TABLES = (
    """
    CREATE TABLE imported_file (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        event_id INTEGER NOT NULL,
        import_kind TEXT DEFAULT '' NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        columns TEXT DEFAULT '[]' NOT NULL,
        chosen TEXT DEFAULT '{}' NOT NULL,
        CONSTRAINT fk_imported_file_event_id
            FOREIGN KEY(event_id) REFERENCES event (id)
    ) STRICT
    """,
    """
    CREATE INDEX ix_imported_file_event_id ON imported_file (event_id)
    """,
    """
    CREATE TABLE imported_row (
        file_id INTEGER NOT NULL,
        registration_id INTEGER NOT NULL,
        cells TEXT DEFAULT '[]' NOT NULL,
        CONSTRAINT pk_imported_row PRIMARY KEY (file_id, registration_id),
        CONSTRAINT fk_imported_row_file_id
            FOREIGN KEY(file_id) REFERENCES imported_file (id),
        CONSTRAINT fk_imported_row_registration_id
            FOREIGN KEY(registration_id) REFERENCES registration (id)
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE INDEX ix_imported_row_registration_id ON imported_row (registration_id)
    """,
)


def upgrade(connection: Connection) -> None:
    for statement in _TABLES:
        connection.exec_driver_sql(statement)
