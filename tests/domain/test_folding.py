import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatewayapp.domain.folding import company_form, company_key, folded, name_key, search_key


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("kob", "KOBYLIŃSKA"),
        ("kob", "こばやし"),
        ("こば", "Kobayashi"),
        ("kob", "Ōkobira"),
        ("ostergard", "Østergård"),
        ("strasse", "Straße"),
        ("ｶﾊﾞﾝ", "かばん"),
        ("高橋", "髙橋"),
        ("shota", "しょうた"),
        ("kyohei", "ｷｮｳﾍｲ"),
    ],
)
def test_a_query_finds_other_spellings(query: str, text: str) -> None:
    assert search_key(query) in search_key(text)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@pytest.mark.parametrize(
    "spelled",
    [
        "Žičnik Biotech d.d.",
        "ŽIČNIK BIOTECH DD",
        "Zicnik  Biotech, d. d.",
        "Zicnik Biotech",
        "Žičnik\u00a0Biotech d.o.o.",
    ],
)
def test_spellings_of_a_company_have_one_key(spelled: str) -> None:
    assert company_key(spelled) == "zicnikbiotech"


@pytest.mark.parametrize("spelled", ["株式会社青森硝子", "青森硝子（株）", "㈱ 青森硝子", "青森硝子"])
def test_japanese_forms_of_incorporation_are_left_out(spelled: str) -> None:
    assert company_key(spelled) == "青森硝子"


@pytest.mark.parametrize("other", ["Almörtl Holding AG", "Almörtl AG", "Almörtl Optics Trading AG"])
def test_another_firm_has_another_key(other: str) -> None:
    assert company_key(other) != company_key("Almörtl Optics AG")


@pytest.mark.parametrize(
    "form",
    """
    GmbH|GmbH & Co. KG|UG (haftungsbeschränkt)|e.K.|e.U.|Ges.m.b.H.|OG|S.A.|S.à r.l.|SASU|SPRL
    |Comm. V|ASBL|B.V.|N.V.|S.p.A.|S.r.l.s.|Soc. coop.|S.L.U.|Sociedad Limitada|Unipessoal Lda
    |A/S|ApS|K/S|AB (publ)|ASA|Oyj|ry|OÜ|SIA|UAB|VšĮ|s.r.o.|spol. s r.o.|v.o.s.
    |akciová společnost|Kft.|Zrt.|Kkt.|Sp. z o.o.|Sp. z o.o. sp. k.|Sp. k.|P.S.A.|d.o.o.
    |j.d.o.o.|d.d.|EOOD|ЕООД|Α.Ε.|Ι.Κ.Ε.|P.L.C.|DAC|CLG|Teoranta|ehf.|hf.|slf.|Ltd. Şti.|K.K.
    |Co., Ltd.
    """.replace("\n", "").split("|"),
)  # fmt: skip
def test_forms_of_incorporation_of_all_europe_are_left_out(form: str) -> None:
    assert company_key(f"Nordlicht Werk {form.strip()}") == "nordlichtwerk"


def test_forms_in_words_are_those_in_letters() -> None:
    assert company_form("Norte Sociedad Anónima") == company_form("Norte S.A.")
    assert company_form("Nord Spółka z ograniczoną odpowiedzialnością") == "spzoo"


def test_a_name_that_is_only_a_form_keeps_it() -> None:
    assert company_key("AB") == "ab"
    assert (company_key("AB Volt"), company_form("AB Volt")) == ("volt", "ab")


def test_names_of_people_are_one_in_any_order() -> None:
    assert name_key("TANAKA Jun'ichi") == name_key("Junichi Tanaka")
