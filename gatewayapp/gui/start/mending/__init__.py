"""What needs a person, one thing a row, mended where it stands."""
