"""The values in cells, cleaned without loss: each function gives None for what it cannot read."""
