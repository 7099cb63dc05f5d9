"""The Wishes page: who wants to meet whom, how much, and what has come of it."""
