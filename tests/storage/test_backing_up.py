from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatewayapp.domain.faults import Fault
from gatewayapp.storage.backing_up import (
    Backup,
    BackupReason,
    back_up,
    back_up_hourly,
    backups_folder,
    kept,
    list_backups,
)
from gatewayapp.storage.database import Database
from gatewayapp.storage.plain_words import DAMAGED
from tests.storage.making import add_organisations, dump

NOW = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)


def _backup(age: timedelta, reason: BackupReason = BackupReason.HOURLY) -> Backup:
    at = NOW - age
    return Backup(Path(f"{at.isoformat()}-{reason}"), at, reason)


def test_backup_is_a_whole_database_beside_the_file(db: Database) -> None:
    add_organisations(db, "A")
    backup = back_up(db.path, BackupReason.IMPORT)
    assert backup.path.parent.parent == db.path.parent
    assert dump(backup.path) == dump(db.path)
    assert list_backups(db.path) == (backup,)
    assert list(backups_folder(db.path).iterdir()) == [backup.path]


def test_backup_is_as_private_as_the_database(db: Database) -> None:
    db.path.chmod(0o600)
    assert back_up(db.path).path.stat().st_mode == db.path.stat().st_mode


def test_backup_is_made_while_somebody_writes(db: Database) -> None:
    from tests.storage.making import STEP, organisation

    add_organisations(db, "A")
    before = dump(db.path)
    with db.change(STEP) as unit:
        unit.add([organisation("B")])
        backup = back_up(db.path)
    assert dump(backup.path) == before


def test_backup_that_cannot_be_written_is_said_and_leaves_nothing(db: Database) -> None:
    backups_folder(db.path).write_text("a file in the way")
    with pytest.raises(Fault, match="No backup"):
        back_up(db.path)
    assert backups_folder(db.path).read_text() == "a file in the way"


def test_backup_of_a_damaged_file_is_said_in_one_sentence_and_leaves_nothing(db: Database) -> None:
    add_organisations(db, *"ABC")
    db.close()
    whole = db.path.read_bytes()
    db.path.write_bytes(whole[:4096] + bytes(len(whole) - 4096))
    with pytest.raises(Fault) as fault:
        back_up(db.path)
    assert fault.value.sentence.template == DAMAGED
    assert list(backups_folder(db.path).iterdir()) == []


def test_files_of_others_among_the_backups_stay(db: Database) -> None:
    folder = backups_folder(db.path)
    folder.mkdir()
    strange = folder / "my own.gateway"
    strange.write_text("mine")
    back_up(db.path)
    assert strange.exists()
    assert len(list_backups(db.path)) == 1


def test_hourly_backup_waits_for_its_hour(db: Database) -> None:
    now = datetime.now(UTC)
    back_up_hourly(db.path, now - timedelta(minutes=59))
    assert list_backups(db.path) == ()
    back_up_hourly(db.path, now - timedelta(minutes=61))
    (backup,) = list_backups(db.path)
    assert backup.reason is BackupReason.HOURLY
    back_up_hourly(db.path, now - timedelta(minutes=61))
    assert list_backups(db.path) == (backup,)


def test_change_an_hour_after_opening_is_preceded_by_a_backup(db: Database) -> None:
    add_organisations(db, "A")
    db._opened -= timedelta(hours=2)
    add_organisations(db, "B")
    (backup,) = list_backups(db.path)
    assert [row[1] for row in dump(backup.path)["organisation"]] == ["A"]


def test_hourly_backup_that_fails_stops_nobody(db: Database) -> None:
    backups_folder(db.path).write_text("a file in the way")
    back_up_hourly(db.path, NOW - timedelta(days=400))
    add_organisations(db, "A")


def test_backups_get_fewer_with_age() -> None:
    minutes = [_backup(timedelta(minutes=n)) for n in range(0, 60 * 24 * 90, 10)]
    ages = sorted(NOW - backup.at for backup in kept(minutes, NOW))
    assert len([age for age in ages if age < timedelta(hours=2)]) == 12
    assert len([age for age in ages if timedelta(hours=2) <= age < timedelta(days=2)]) in {46, 47}
    assert len([age for age in ages if timedelta(days=2) <= age < timedelta(days=31)]) in {29, 30}
    assert len([age for age in ages if age >= timedelta(days=31)]) in {2, 3}


@given(st.lists(st.timedeltas(timedelta(0), timedelta(days=900)), min_size=1))
def test_thinning_keeps_the_newest_and_is_stable(ages: list[timedelta]) -> None:
    backups = [_backup(age) for age in ages]
    left = kept(backups, NOW)
    assert max(backup.at for backup in backups) in {backup.at for backup in left}
    assert set(kept(left, NOW)) == set(left)


def test_damaged_files_are_never_thinned() -> None:
    damaged = [_backup(timedelta(days=400, minutes=n), BackupReason.DAMAGED) for n in range(3)]
    assert set(kept(damaged, NOW)) == set(damaged)
