"""The set-up of an event in four steps, with a picture of its days."""
