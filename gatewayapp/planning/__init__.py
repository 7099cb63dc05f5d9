"""Slot allocation: who meets whom, when and where; the only place with solvers."""
