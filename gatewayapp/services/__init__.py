"""What an organiser does, one verb each; the one door for changes."""
