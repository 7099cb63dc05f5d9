"""The database file: rows, queries, the journal, migrations, backup; the only place with SQL."""
