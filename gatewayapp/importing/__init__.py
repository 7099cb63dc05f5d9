"""Spreadsheets in: sheets, columns, rows, and a plan of what an import would change."""
