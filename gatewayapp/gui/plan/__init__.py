"""The Plan page: the board of meetings, the score, and why a wish has no meeting."""
