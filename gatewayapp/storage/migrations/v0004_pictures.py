"""The fourth version: a photo of each person and a logo of each organisation."""

from sqlalchemy import Connection


def upgrade(connection: Connection) -> None:
    connection.exec_driver_sql(
        """
        CREATE TABLE picture (
            id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            person_id INTEGER,
            organisation_id INTEGER,
            mime TEXT DEFAULT '' NOT NULL,
            content TEXT DEFAULT '' NOT NULL,
            CONSTRAINT uq_picture_person_id UNIQUE (person_id),
            CONSTRAINT uq_picture_organisation_id UNIQUE (organisation_id),
            CONSTRAINT ck_picture_one_owner
                CHECK ((person_id IS NULL) <> (organisation_id IS NULL)),
            CONSTRAINT fk_picture_person_id
                FOREIGN KEY(person_id) REFERENCES person (id),
            CONSTRAINT fk_picture_organisation_id
                FOREIGN KEY(organisation_id) REFERENCES organisation (id)
        ) STRICT
        """
    )
