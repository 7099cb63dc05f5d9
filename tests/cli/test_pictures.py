from pathlib import Path

from PIL import Image

from tests.cli.conftest import Terminal


def folder_of(desk: Path) -> Path:
    folder = desk / "写真 photos"
    folder.mkdir()
    for name in ("1001.jpg", "kobe thermal.png", "dscn0001.jpg"):
        Image.new("RGB", (40, 30), "green").save(folder / name)
    (folder / "1002.png").write_bytes(b"<svg/>")
    return folder


def database_of(desk: Path, type_in: Terminal) -> Path:
    db = desk / "days.gateway"
    assert type_in("event", db, desk / "event.toml").code == 0
    assert type_in("import", "registrations", db, desk / "registrations_最終.xlsx").code == 0
    return db


def test_import_of_a_folder_tells_whom_it_found(desk: Path, type_in: Terminal) -> None:
    db, folder = database_of(desk, type_in), folder_of(desk)
    said = type_in("import", "pictures", db, folder, "--json")
    assert said.code == 0
    assert said.data == {
        "folder": str(folder),
        "files": 4,
        "photos": 1,
        "logos": 1,
        "unmatched": ["dscn0001.jpg"],
        "rejected": [
            {
                "file": "1002.png",
                "reason": '"1002.png" is a drawing (SVG). Save it as PNG, then try again.',
            }
        ],
    }
    counts = type_in("doctor", db, "--json").data["counts"]
    assert isinstance(counts, dict)
    assert counts["picture"] == 2


def test_dry_run_changes_nothing(desk: Path, type_in: Terminal) -> None:
    db, folder = database_of(desk, type_in), folder_of(desk)
    said = type_in("import", "pictures", db, folder, "--dry-run")
    assert said.code == 0
    assert "1 photo and 1 logo would be taken in." in said.out
    assert "dscn0001.jpg" in said.out
    assert "picture" not in type_in("doctor", db).out


def test_folder_that_is_not_there_is_told(desk: Path, type_in: Terminal) -> None:
    said = type_in("import", "pictures", database_of(desk, type_in), desk / "nowhere")
    assert said.code == 1
    assert said.err.startswith("There is no folder")


def test_data_is_exported_as_before_where_there_are_pictures(desk: Path, type_in: Terminal) -> None:
    db = database_of(desk, type_in)
    type_in("import", "pictures", db, folder_of(desk))
    assert type_in("export", "data", db, desk / "data.csv").code == 0
    assert "JFIF" not in (desk / "data.csv").read_text("utf-8-sig")
