from gatewayapp.domain.faults import Fault
from gatewayapp.domain.wording import sentence
from gatewayapp.gui.support import details_of


def test_details_tell_no_names_files_or_cells():
    why = sentence("{name} has {count} meetings", name="KOBAYASHI Haruka", count=7)
    fault = Fault("Row {row} of {file}: {why}.", row=41, file="registrations_最終.xlsx", why=why)
    first, second, *told = details_of(fault, "people", "ja").splitlines()
    assert first.startswith("Gateway ")
    assert second == "Page people, language ja"
    assert told == [
        "Row {row} of {file}: {why}.",
        "  row: 41",
        "  {name} has {count} meetings",
        "    count: 7",
    ]


def test_kind_of_an_unforeseen_error_is_told():
    fault = Fault("Gateway did not expect this ({kind}).", kind="KeyError", log="/home/haruka/log")
    assert details_of(fault, "plan", "en").splitlines()[2:] == [
        "Gateway did not expect this ({kind}).",
        "  kind: KeyError",
    ]
