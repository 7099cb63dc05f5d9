"""The page Today: who has come, where they go, and which meetings are next."""
