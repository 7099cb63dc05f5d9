"""Tables that feel like a spreadsheet: one view, one model, one family of delegates, one filter."""
