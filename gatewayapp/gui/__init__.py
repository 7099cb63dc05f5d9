"""The window: pages, tables and the board; the only place with Qt."""
