"""Paper out: workbooks and PDFs from plain data."""
