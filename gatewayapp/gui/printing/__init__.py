"""The print page: what, for whom, on which paper, and how it will look."""
