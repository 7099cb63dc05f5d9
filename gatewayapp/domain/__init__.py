"""What is true of organisations, events and plans: frozen types and rules, standard library only."""
