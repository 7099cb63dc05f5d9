"""Gateway: plan, print and run business-matchmaking events from one offline laptop."""

__version__ = "0.1.0"
