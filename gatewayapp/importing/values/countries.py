"""Countries by their names in six languages and their own, and by their codes."""

from functools import cache

from babel import Locale

from gatewayapp.domain.folding import folded

LANGUAGES = ("en", "ja", "de", "fr", "it", "es")
NATIVE = (
    "bg", "cs", "da", "el", "et", "fi", "ga", "hr", "hu", "lt", "lv", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv",
    "nb", "uk", "tr", "ko", "zh",
)  # fmt: skip
ALIASES = {
    "uk": "GB", "u.k.": "GB", "great britain": "GB", "england": "GB", "scotland": "GB", "wales": "GB",
    "northern ireland": "GB", "britain": "GB", "el": "GR", "eire": "IE", "republic of ireland": "IE", "usa": "US",
    "u.s.a.": "US", "u.s.": "US", "america": "US", "united states of america": "US", "holland": "NL",
    "the netherlands": "NL", "czech republic": "CZ", "ceska republika": "CZ", "slovak republic": "SK",
    "slovenska republika": "SK", "federal republic of germany": "DE", "brd": "DE", "republic of korea": "KR",
    "korea": "KR", "south korea": "KR", "nippon": "JP", "日本国": "JP", "英国": "GB", "米国": "US", "独": "DE",
    "仏": "FR", "伊": "IT", "西": "ES", "ロシア連邦": "RU", "russian federation": "RU", "macedonia": "MK",
    "hellas": "GR", "cesko": "CZ", "republic of cyprus": "CY", "turkey": "TR", "türkiye": "TR", "turkiye": "TR",
    "viet nam": "VN", "hong kong": "HK", "macau": "MO", "uae": "AE", "prc": "CN", "p.r. china": "CN",
    "イギリス": "GB", "アメリカ": "US", "オランダ": "NL", "チェコ共和国": "CZ", "スロバキア共和国": "SK", "韓国": "KR",
}  # fmt: skip
THREE_LETTERS = dict(
    part.split(":")
    for part in ["AUT:AT", "BEL:BE", "BGR:BG", "HRV:HR", "CYP:CY", "CZE:CZ", "DNK:DK", "EST:EE", "FIN:FI", "FRA:FR", "DEU:DE", "GER:DE", "GRC:GR", "HUN:HU", "IRL:IE", "ITA:IT", "LVA:LV", "LTU:LT", "LUX:LU", "MLT:MT", "NLD:NL", "NED:NL", "POL:PL", "PRT:PT", "ROU:RO", "SVK:SK", "SVN:SI", "ESP:ES", "SWE:SE", "JPN:JP", "GBR:GB", "NOR:NO", "CHE:CH", "SUI:CH", "ISL:IS", "KOR:KR", "CHN:CN", "TWN:TW", "USA:US", "CAN:CA", "UKR:UA", "TUR:TR", "SRB:RS", "BIH:BA", "ALB:AL", "MKD:MK", "MNE:ME"]
)


@cache
def _names() -> dict[str, str]:
    """All names, folded, with their codes; a code is its own name."""
    names: dict[str, str] = {}
    for language in (*LANGUAGES, *NATIVE):
        for code, name in Locale(language).territories.items():
            if (
                len(code) == 2
                and code.isalpha()
                and code not in {"EU", "EZ", "UN", "ZZ", "QO", "XA", "XB"}
            ):
                names.setdefault(folded(name), code)
                if language == "en":
                    names.setdefault(code.lower(), code)
    return (
        names
        | {folded(name): code for name, code in ALIASES.items()}
        | {k.lower(): v for k, v in THREE_LETTERS.items()}
    )


def country_code(text: str) -> str | None:
    """Give the ISO 3166-1 alpha-2 code of a country written in any way; None if it is none."""
    key = folded(text).strip(" .,;()")
    return _names().get(key) or _names().get(key.removeprefix("the "))


def country_name(code: str, language: str = "en") -> str:
    """Give a country's name in a language; the code itself if it has none."""
    return str(Locale(language).territories.get(code, code))


PREFECTURES = frozenset(
    ["北海道", "青森", "岩手", "宮城", "秋田", "山形", "福島", "茨城", "栃木", "群馬", "埼玉", "千葉", "東京", "神奈川", "新潟", "富山", "石川", "福井", "山梨", "長野", "岐阜", "静岡", "愛知", "三重", "滋賀", "京都", "大阪", "兵庫", "奈良", "和歌山", "鳥取", "島根", "岡山", "広島", "山口", "徳島", "香川", "愛媛", "高知", "福岡", "佐賀", "長崎", "熊本", "大分", "宮崎", "鹿児島", "沖縄", "hokkaido", "tokyo", "osaka", "kyoto", "aichi", "kanagawa", "fukuoka", "hyogo", "hiroshima", "okinawa"]
)


def is_prefecture(text: str) -> bool:
    """Tell whether text names a prefecture of Japan."""
    key = folded(text)
    return key in PREFECTURES or (key[-1:] in "都府県" and key[:-1] in PREFECTURES)
