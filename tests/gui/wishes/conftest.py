from tests.gui.people.desk import desk, opened

__all__ = ["desk", "opened"]
