"""The first version: everything from the spreadsheet to the paper."""

from sqlalchemy import Connection

_TABLES = (
    """
    CREATE TABLE change (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        at TEXT DEFAULT '' NOT NULL,
        step TEXT DEFAULT '' NOT NULL,
        target INTEGER,
        name TEXT DEFAULT '' NOT NULL,
        origin TEXT DEFAULT '' NOT NULL,
        state TEXT DEFAULT '' NOT NULL,
        schema_version INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE INDEX ix_change_state ON change (state)
    """,
    """
    CREATE TABLE event (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT DEFAULT '' NOT NULL,
        timezone TEXT DEFAULT '' NOT NULL,
        slot_minutes INTEGER NOT NULL,
        gap_minutes INTEGER NOT NULL,
        place TEXT DEFAULT '' NOT NULL,
        rules TEXT DEFAULT '{}' NOT NULL,
        CONSTRAINT uq_event_name UNIQUE (name),
        CONSTRAINT ck_event_slots_last CHECK (slot_minutes > 0),
        CONSTRAINT ck_event_gaps_last CHECK (gap_minutes >= 0)
    ) STRICT
    """,
    """
    CREATE TABLE gateway_file (
        id INTEGER NOT NULL CONSTRAINT ck_gateway_file_one CHECK (id = 1),
        version TEXT DEFAULT '' NOT NULL,
        made_at TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_gateway_file PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE journal_door (
        id INTEGER NOT NULL CONSTRAINT ck_journal_door_one CHECK (id = 1),
        change_id INTEGER,
        replaying INTEGER DEFAULT '0' NOT NULL,
        CONSTRAINT pk_journal_door PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE organisation (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT DEFAULT '' NOT NULL,
        native_name TEXT DEFAULT '' NOT NULL,
        short_name TEXT DEFAULT '' NOT NULL,
        kind TEXT DEFAULT 'company' NOT NULL,
        country TEXT DEFAULT '' NOT NULL,
        region TEXT DEFAULT '' NOT NULL,
        city TEXT DEFAULT '' NOT NULL,
        address TEXT DEFAULT '' NOT NULL,
        website TEXT DEFAULT '' NOT NULL,
        sectors TEXT DEFAULT '[]' NOT NULL,
        employees_min INTEGER,
        employees_max INTEGER,
        turnover_eur INTEGER,
        balance_eur INTEGER,
        capital_jpy INTEGER,
        founded TEXT,
        description TEXT DEFAULT '' NOT NULL,
        extra TEXT DEFAULT '{}' NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE attention (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        event_id INTEGER NOT NULL,
        import_kind TEXT DEFAULT '' NOT NULL,
        source TEXT DEFAULT '' NOT NULL,
        "row" INTEGER NOT NULL,
        cell TEXT DEFAULT '' NOT NULL,
        cells TEXT DEFAULT '{}' NOT NULL,
        why TEXT DEFAULT '' NOT NULL,
        resembles TEXT DEFAULT '' NOT NULL,
        resembles_id INTEGER,
        settlement TEXT DEFAULT 'open' NOT NULL,
        CONSTRAINT fk_attention_event_id
            FOREIGN KEY(event_id) REFERENCES event (id)
    ) STRICT
    """,
    """
    CREATE INDEX ix_attention_event_id ON attention (event_id)
    """,
    """
    CREATE TABLE edition (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        event_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        title TEXT DEFAULT '' NOT NULL,
        published TEXT DEFAULT '' NOT NULL,
        CONSTRAINT uq_edition_event_id_number UNIQUE (event_id, number),
        CONSTRAINT fk_edition_event_id
            FOREIGN KEY(event_id) REFERENCES event (id)
    ) STRICT
    """,
    """
    CREATE TABLE journal_entry (
        id INTEGER NOT NULL,
        change_id INTEGER NOT NULL,
        table_name TEXT DEFAULT '' NOT NULL,
        kind TEXT DEFAULT '' NOT NULL,
        thing INTEGER NOT NULL,
        "before" TEXT,
        "after" TEXT,
        CONSTRAINT pk_journal_entry PRIMARY KEY (id),
        CONSTRAINT fk_journal_entry_change_id
            FOREIGN KEY(change_id) REFERENCES change (id)
    ) STRICT
    """,
    """
    CREATE INDEX ix_journal_entry_change_id ON journal_entry (change_id)
    """,
    """
    CREATE TABLE participation (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        event_id INTEGER NOT NULL,
        organisation_id INTEGER NOT NULL,
        together INTEGER DEFAULT '0' NOT NULL,
        min_meetings INTEGER,
        max_meetings INTEGER,
        CONSTRAINT uq_participation_event_id_organisation_id UNIQUE (event_id, organisation_id),
        CONSTRAINT fk_participation_event_id
            FOREIGN KEY(event_id) REFERENCES event (id),
        CONSTRAINT fk_participation_organisation_id
            FOREIGN KEY(organisation_id) REFERENCES organisation (id)
    ) STRICT
    """,
    """
    CREATE TABLE person (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        organisation_id INTEGER,
        family TEXT DEFAULT '' NOT NULL,
        given TEXT DEFAULT '' NOT NULL,
        native TEXT DEFAULT '' NOT NULL,
        reading TEXT DEFAULT '' NOT NULL,
        name_order TEXT DEFAULT 'family-first' NOT NULL,
        salutation TEXT DEFAULT '' NOT NULL,
        job_title TEXT DEFAULT '' NOT NULL,
        department TEXT DEFAULT '' NOT NULL,
        email TEXT DEFAULT '' NOT NULL,
        phone TEXT DEFAULT '' NOT NULL,
        languages TEXT DEFAULT '[]' NOT NULL,
        notes TEXT DEFAULT '' NOT NULL,
        extra TEXT DEFAULT '{}' NOT NULL,
        CONSTRAINT fk_person_organisation_id
            FOREIGN KEY(organisation_id) REFERENCES organisation (id)
    ) STRICT
    """,
    """
    CREATE INDEX ix_person_organisation_id ON person (organisation_id)
    """,
    """
    CREATE TABLE session (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        event_id INTEGER NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        date TEXT DEFAULT '' NOT NULL,
        start TEXT DEFAULT '' NOT NULL,
        "end" TEXT DEFAULT '' NOT NULL,
        CONSTRAINT fk_session_event_id
            FOREIGN KEY(event_id) REFERENCES event (id)
    ) STRICT
    """,
    """
    CREATE INDEX ix_session_event_id ON session (event_id)
    """,
    """
    CREATE TABLE veto (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        event_id INTEGER NOT NULL,
        first_id INTEGER NOT NULL,
        second_id INTEGER NOT NULL,
        by_id INTEGER,
        comment TEXT DEFAULT '' NOT NULL,
        CONSTRAINT ck_veto_two_sides CHECK (first_id <> second_id),
        CONSTRAINT fk_veto_event_id
            FOREIGN KEY(event_id) REFERENCES event (id),
        CONSTRAINT fk_veto_first_id
            FOREIGN KEY(first_id) REFERENCES organisation (id),
        CONSTRAINT fk_veto_second_id
            FOREIGN KEY(second_id) REFERENCES organisation (id),
        CONSTRAINT fk_veto_by_id
            FOREIGN KEY(by_id) REFERENCES organisation (id)
    ) STRICT
    """,
    """
    CREATE INDEX ix_veto_event_id ON veto (event_id)
    """,
    """
    CREATE TABLE wish (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        event_id INTEGER NOT NULL,
        asker_id INTEGER NOT NULL,
        asked_id INTEGER NOT NULL,
        rank INTEGER NOT NULL,
        session INTEGER,
        fixed TEXT,
        comment TEXT DEFAULT '' NOT NULL,
        CONSTRAINT ck_wish_two_sides CHECK (asker_id <> asked_id),
        CONSTRAINT ck_wish_rank CHECK (rank BETWEEN 1 AND 5),
        CONSTRAINT fk_wish_event_id
            FOREIGN KEY(event_id) REFERENCES event (id),
        CONSTRAINT fk_wish_asker_id
            FOREIGN KEY(asker_id) REFERENCES organisation (id),
        CONSTRAINT fk_wish_asked_id
            FOREIGN KEY(asked_id) REFERENCES organisation (id)
    ) STRICT
    """,
    """
    CREATE INDEX ix_wish_asked_id ON wish (asked_id)
    """,
    """
    CREATE INDEX ix_wish_asker_id ON wish (asker_id)
    """,
    """
    CREATE INDEX ix_wish_event_id ON wish (event_id)
    """,
    """
    CREATE TABLE zone (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        event_id INTEGER NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        CONSTRAINT uq_zone_event_id_name UNIQUE (event_id, name),
        CONSTRAINT fk_zone_event_id
            FOREIGN KEY(event_id) REFERENCES event (id)
    ) STRICT
    """,
    """
    CREATE TABLE registration (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        event_id INTEGER NOT NULL,
        person_id INTEGER NOT NULL,
        number TEXT DEFAULT '' NOT NULL,
        role TEXT DEFAULT '' NOT NULL,
        status TEXT DEFAULT 'confirmed' NOT NULL,
        arrives TEXT,
        remarks TEXT DEFAULT '' NOT NULL,
        checked_in TEXT,
        extra TEXT DEFAULT '{}' NOT NULL,
        CONSTRAINT uq_registration_event_id_number UNIQUE (event_id, number),
        CONSTRAINT uq_registration_event_id_person_id UNIQUE (event_id, person_id),
        CONSTRAINT fk_registration_event_id
            FOREIGN KEY(event_id) REFERENCES event (id),
        CONSTRAINT fk_registration_person_id
            FOREIGN KEY(person_id) REFERENCES person (id)
    ) STRICT
    """,
    """
    CREATE INDEX ix_registration_person_id ON registration (person_id)
    """,
    """
    CREATE TABLE venue_table (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        event_id INTEGER NOT NULL,
        zone_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        owner_id INTEGER,
        CONSTRAINT uq_venue_table_event_id_number UNIQUE (event_id, number),
        CONSTRAINT fk_venue_table_event_id
            FOREIGN KEY(event_id) REFERENCES event (id),
        CONSTRAINT fk_venue_table_zone_id
            FOREIGN KEY(zone_id) REFERENCES zone (id),
        CONSTRAINT fk_venue_table_owner_id
            FOREIGN KEY(owner_id) REFERENCES organisation (id)
    ) STRICT
    """,
    """
    CREATE TABLE wish_after (
        wish_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        after_id INTEGER NOT NULL,
        CONSTRAINT pk_wish_after PRIMARY KEY (wish_id, position),
        CONSTRAINT fk_wish_after_wish_id
            FOREIGN KEY(wish_id) REFERENCES wish (id),
        CONSTRAINT fk_wish_after_after_id
            FOREIGN KEY(after_id) REFERENCES wish (id)
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE INDEX ix_wish_after_after_id ON wish_after (after_id)
    """,
    """
    CREATE TABLE zone_walk (
        zone_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        to_id INTEGER NOT NULL,
        minutes INTEGER NOT NULL,
        CONSTRAINT pk_zone_walk PRIMARY KEY (zone_id, position),
        CONSTRAINT fk_zone_walk_zone_id
            FOREIGN KEY(zone_id) REFERENCES zone (id),
        CONSTRAINT fk_zone_walk_to_id
            FOREIGN KEY(to_id) REFERENCES zone (id)
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE availability (
        registration_id INTEGER NOT NULL,
        sort TEXT NOT NULL,
        position INTEGER NOT NULL,
        start TEXT DEFAULT '' NOT NULL,
        "end" TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_availability PRIMARY KEY (registration_id, sort, position),
        CONSTRAINT ck_availability_sort CHECK (sort IN ('absence', 'shift')),
        CONSTRAINT fk_availability_registration_id
            FOREIGN KEY(registration_id) REFERENCES registration (id)
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE edition_meeting (
        edition_id INTEGER NOT NULL,
        meeting_id INTEGER NOT NULL,
        first_id INTEGER NOT NULL,
        second_id INTEGER NOT NULL,
        start TEXT DEFAULT '' NOT NULL,
        table_id INTEGER NOT NULL,
        interpreter_id INTEGER,
        state TEXT DEFAULT '' NOT NULL,
        delegates TEXT DEFAULT '[]' NOT NULL,
        CONSTRAINT pk_edition_meeting PRIMARY KEY (edition_id, meeting_id),
        CONSTRAINT fk_edition_meeting_edition_id
            FOREIGN KEY(edition_id) REFERENCES edition (id),
        CONSTRAINT fk_edition_meeting_first_id
            FOREIGN KEY(first_id) REFERENCES organisation (id),
        CONSTRAINT fk_edition_meeting_second_id
            FOREIGN KEY(second_id) REFERENCES organisation (id),
        CONSTRAINT fk_edition_meeting_table_id
            FOREIGN KEY(table_id) REFERENCES venue_table (id),
        CONSTRAINT fk_edition_meeting_interpreter_id
            FOREIGN KEY(interpreter_id) REFERENCES registration (id)
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE INDEX ix_edition_meeting_table_id ON edition_meeting (table_id)
    """,
    """
    CREATE TABLE meeting (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        event_id INTEGER NOT NULL,
        first_id INTEGER NOT NULL,
        second_id INTEGER NOT NULL,
        start TEXT DEFAULT '' NOT NULL,
        table_id INTEGER NOT NULL,
        interpreter_id INTEGER,
        state TEXT DEFAULT 'planned' NOT NULL,
        CONSTRAINT ck_meeting_two_sides CHECK (first_id <> second_id),
        CONSTRAINT fk_meeting_event_id
            FOREIGN KEY(event_id) REFERENCES event (id),
        CONSTRAINT fk_meeting_first_id
            FOREIGN KEY(first_id) REFERENCES organisation (id),
        CONSTRAINT fk_meeting_second_id
            FOREIGN KEY(second_id) REFERENCES organisation (id),
        CONSTRAINT fk_meeting_table_id
            FOREIGN KEY(table_id) REFERENCES venue_table (id),
        CONSTRAINT fk_meeting_interpreter_id
            FOREIGN KEY(interpreter_id) REFERENCES registration (id)
    ) STRICT
    """,
    """
    CREATE INDEX ix_meeting_event_id ON meeting (event_id)
    """,
    """
    CREATE INDEX ix_meeting_interpreter_id ON meeting (interpreter_id)
    """,
    """
    CREATE INDEX ix_meeting_table_id ON meeting (table_id)
    """,
    """
    CREATE TABLE table_closure (
        table_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        start TEXT DEFAULT '' NOT NULL,
        "end" TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_table_closure PRIMARY KEY (table_id, position),
        CONSTRAINT fk_table_closure_table_id
            FOREIGN KEY(table_id) REFERENCES venue_table (id)
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE wish_delegate (
        wish_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        registration_id INTEGER NOT NULL,
        CONSTRAINT pk_wish_delegate PRIMARY KEY (wish_id, position),
        CONSTRAINT fk_wish_delegate_wish_id
            FOREIGN KEY(wish_id) REFERENCES wish (id),
        CONSTRAINT fk_wish_delegate_registration_id
            FOREIGN KEY(registration_id) REFERENCES registration (id)
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE INDEX ix_wish_delegate_registration_id ON wish_delegate (registration_id)
    """,
    """
    CREATE TABLE meeting_delegate (
        meeting_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        registration_id INTEGER NOT NULL,
        CONSTRAINT pk_meeting_delegate PRIMARY KEY (meeting_id, position),
        CONSTRAINT fk_meeting_delegate_meeting_id
            FOREIGN KEY(meeting_id) REFERENCES meeting (id),
        CONSTRAINT fk_meeting_delegate_registration_id
            FOREIGN KEY(registration_id) REFERENCES registration (id)
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE INDEX ix_meeting_delegate_registration_id ON meeting_delegate (registration_id)
    """,
)


def upgrade(connection: Connection) -> None:
    for statement in _TABLES:
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("INSERT INTO journal_door (id) VALUES (1)")
