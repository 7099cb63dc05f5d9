import pytest

from gatewayapp.domain.attention import AttentionItem, Settlement
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.wording import sentence
from gatewayapp.services.attention import list_attention, settle
from gatewayapp.services.history import undo
from gatewayapp.storage.database import Database
from tests.storage.making import STEP, with_people

ITEM = AttentionItem(
    id=0,
    event=1,
    kind="registrations",
    source="申込.xlsx",
    row=12,
    why=sentence("Looks like {name}, who is registered already", name="TANAKA Hanako"),
    cells={"氏名": "田中 花子", "会社名": "田中㈱"},
    like="TANAKA Hanako",
    like_id=1,
)


def test_doubtful_row_waits_until_it_is_settled(db: Database) -> None:
    event = with_people(db, "A").id
    with db.change(STEP) as unit:
        (id_,) = unit.add([ITEM])
    (item,) = list_attention(db, event)
    assert item.cells == ITEM.cells
    assert str(item.why) == "Looks like TANAKA Hanako, who is registered already"
    assert settle(db, id_, Settlement.DISMISSED).touched == {("attention", id_)}
    assert list_attention(db, event) == ()
    undo(db)
    assert list_attention(db, event) == (item,)


def test_row_that_is_gone_is_said(db: Database) -> None:
    with pytest.raises(Fault, match="not in the database any more"):
        settle(db, 9, Settlement.SAME)
