from tests.storage.conftest import db, path

__all__ = ["db", "path"]
