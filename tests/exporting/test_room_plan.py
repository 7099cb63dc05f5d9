from gatewayapp.domain.progress import Progress
from gatewayapp.exporting.content import PageSize
from gatewayapp.exporting.gathering import plan_on_paper
from gatewayapp.exporting.room_plan import room_plan_pdf
from gatewayapp.exporting.words import Language, words
from tests.exporting.pages import page_text
from tests.exporting.people import material


def test_every_table_stands_with_its_zone_and_meetings() -> None:
    plan = plan_on_paper(material())
    document = room_plan_pdf(plan, words(Language.ENGLISH), PageSize.LETTER, Progress())
    lines = [" ".join(line.split()) for line in page_text(document.content).split("\r\n")]
    text = " ".join(lines)
    assert "Room plan Edition 4" in lines
    assert "Table 2, Hall A, Kobe Thermal Engineering Tue 1 Dec 09:30 Kobe Thermal Engineering –" in text
    assert "(MORI Aya)" in text
    assert "Table 1, Hall A No meetings" in text
