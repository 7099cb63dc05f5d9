"""The People page: one table of everybody at the event, and a panel that edits one of them in place."""
