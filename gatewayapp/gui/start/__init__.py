"""The start page: how things stand, what to do next, databases and events."""
