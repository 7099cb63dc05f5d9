"""Spreadsheets in: a file becomes a sheet, columns, rows and an ImportPlan; knows no SQL and no Qt."""
