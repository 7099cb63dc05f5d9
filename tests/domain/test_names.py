"""Names as they are shown."""

from gatewayapp.domain.names import NameOrder, PersonName


def test_listed_name_puts_the_family_name_first_in_capitals() -> None:
    assert PersonName("Öberg", "Jakob", order=NameOrder.GIVEN_FIRST).listed == "ÖBERG Jakob"


def test_spoken_name_follows_the_persons_own_order() -> None:
    assert PersonName("Öberg", "Jakob", order=NameOrder.GIVEN_FIRST).spoken == "Jakob Öberg"
    assert PersonName("Kobayashi", "Haruka").spoken == "Kobayashi Haruka"


def test_native_name_stands_in_where_there_is_no_other() -> None:
    only_native = PersonName(native="小林 遥", reading="こばやし はるか")
    assert only_native.listed == only_native.spoken == "小林 遥"
    assert not only_native.is_empty


def test_name_with_one_part_has_no_stray_space() -> None:
    assert PersonName("Suharto").listed == "SUHARTO"
    assert PersonName(given="Haruka").listed == "Haruka"
    assert PersonName().is_empty


def test_greek_capitals_bear_no_accent() -> None:
    assert PersonName("Παπαδοπούλου", "Ελένη").listed == "ΠΑΠΑΔΟΠΟΥΛΟΥ Ελένη"
    assert PersonName("Μαΐου").capitals == "ΜΑΪΟΥ"
