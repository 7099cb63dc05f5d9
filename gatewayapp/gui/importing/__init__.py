"""The import preview: what a spreadsheet would change, mended before anything is written."""
