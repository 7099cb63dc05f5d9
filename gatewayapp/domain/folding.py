"""Keys under which different spellings of one thing are found; never stored."""

import re
import unicodedata
from functools import lru_cache

ACCENTS = dict.fromkeys(range(0x300, 0x370))
LETTERS = str.maketrans(
    {
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŧ": "t", "ŋ": "n",
        "æ": "ae", "œ": "oe", "ĸ": "k", "ς": "σ", "’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'",
        "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "～": "~", "〜": "~",
    }
)  # fmt: skip
KANJI_FORMS = str.maketrans(
    "髙﨑𠮷德邊邉齋齊斉濵濱廣澤櫻國眞惠瀨嶋島嶌冨彥黑槇凜曾淺淵渕條榮壽來萬龍瀧圓團學會實戶步每增緖薰贇靜髮",
    "高崎吉徳辺辺斎斎斎浜浜広沢桜国真恵瀬島島島富彦黒槙凛曽浅渕渕条栄寿来万竜滝円団学会実戸歩毎増緒薫贇静髪",
)
MARKS = re.compile(r"[^\w]+")
SPACED_INITIALS = re.compile(r"\b(\w)\. +(?=\w\.)")

KANA = {
    "ア": "a", "イ": "i", "ウ": "u", "エ": "e", "オ": "o", "カ": "ka", "キ": "ki", "ク": "ku",
    "ケ": "ke", "コ": "ko", "サ": "sa", "シ": "shi", "ス": "su", "セ": "se", "ソ": "so",
    "タ": "ta", "チ": "chi",
    "ツ": "tsu", "テ": "te", "ト": "to", "ナ": "na", "ニ": "ni", "ヌ": "nu", "ネ": "ne", "ノ": "no",
    "ハ": "ha", "ヒ": "hi", "フ": "fu", "ヘ": "he", "ホ": "ho", "マ": "ma", "ミ": "mi", "ム": "mu",
    "メ": "me", "モ": "mo", "ヤ": "ya", "ユ": "yu", "ヨ": "yo", "ラ": "ra", "リ": "ri", "ル": "ru",
    "レ": "re", "ロ": "ro", "ワ": "wa", "ヰ": "i", "ヱ": "e", "ヲ": "o", "ン": "n", "ヴ": "vu",
    "ガ": "ga", "ギ": "gi", "グ": "gu", "ゲ": "ge", "ゴ": "go", "ザ": "za", "ジ": "ji", "ズ": "zu",
    "ゼ": "ze", "ゾ": "zo", "ダ": "da", "ヂ": "ji", "ヅ": "zu", "デ": "de", "ド": "do", "バ": "ba",
    "ビ": "bi", "ブ": "bu", "ベ": "be", "ボ": "bo", "パ": "pa", "ピ": "pi", "プ": "pu", "ペ": "pe",
    "ポ": "po", "ァ": "a", "ィ": "i", "ゥ": "u", "ェ": "e", "ォ": "o", "ャ": "ya", "ュ": "yu",
    "ョ": "yo", "ヵ": "ka", "ヶ": "ke", "ヮ": "wa",
}  # fmt: skip
SMALL = "ァィゥェォャュョヮ"
HIRAGANA_TO_KATAKANA = {code: code + 0x60 for code in range(0x3041, 0x3097)}
# One pass over decomposed text: accents go, letters of one kind become one.
FORMS = HIRAGANA_TO_KATAKANA | LETTERS | KANJI_FORMS | ACCENTS
KANA_RUN = re.compile("[ァ-ヺー]+")
LONG_VOWELS = re.compile("ou|oo|uu|aa")

COMPANY_WORDS = re.compile(
    "株式会社|有限会社|合同会社|合名会社|合資会社|一般社団法人|一般財団法人|公益社団法人|公益財団法人"
    r"|独立行政法人|国立大学法人|特定非営利活動法人|npo法人|\((?:株|有|同|名|資|社|財)\)|주식회사|\(주\)"
)
LEGAL_FORMS = frozenset(
    # A text is easier to keep in order than three hundred quoted words.
    """
    ab ad ae ag aksjeselskap aktiebolag aktiengesellschaft aktieselskab anpartsselskab ans anstalt
    aps as asa asbl bhd bt bv bvba cic clg co company coop corp corporation cv da dac dd doel doo
    druzstvo drustvo dzoo ead ee eeig eg egen ehf ei eirl ek eood epe eurl ev ewiv gag gaisha gbr
    genossenschaft gesbr gesellschaft gesmbh ggmbh gie gk gmbh godo haftungsbeschrankt hb hf ii ike inc
    incorporated is ivs jdoo kabushiki kabushikikaisha kaisha kb kd kdd kft kg kgaa kht kk kkt
    kommanditgesellschaft ks ky lda limited llc llp lp ltd ltda mb mbb mbh mike nuf nv nyrt oe og ohf ohg
    oo ood osakeyhtio osk oss ou oy oyj partg pfa plc private psa pt pte pty publ public pvt rl rt ry sa
    sae sagl saoc sapa sarl sas sasu sau sc sca scarl sce scoop scop scrl scs sdn sdnbhd se senc sf sgps
    shpk sia sk sl slf slhf sll slne slu snc sp spa spj spk spol spolka sprl spzoo srl srls sro ss stg
    sti teo teoranta tmi tov uab ug unipessoal unlimited vof vos vsi yk yugen z zoo zrt zs
    αε επε ικε μικε οε ад ао ат еоод зао оао оод ооо тов тоо
    """.split()  # noqa: SIM905
)
# Forms written in words, and such as fall apart into single letters, with what they mean.
FORMS_IN_WORDS = {
    "spol. s r.o": "sro", "spol. s r. o": "sro", "sp. k": "spk", "sp. j": "spj", "comm. v": "commv",
    "sp. z o.o. sp. k": "spzoospk", "sp. z o. o. sp. k": "spzoospk", "soc. coop": "soccoop",
    "ges. m. b. h": "gesmbh", "ges.m.b.h": "gesmbh", "reg. gen. m. b. h": "genmbh",
    "reg.gen.m.b.h": "genmbh", "ltd. sti": "ltdsti", "e.u": "eu", "societe anonyme": "sa",
    "sociedad anonima": "sa", "sociedade anonima": "sa", "sociedad limitada": "sl",
    "sociedade por quotas": "lda", "societa per azioni": "spa",
    "societa a responsabilita limitata": "srl", "societe a responsabilite limitee": "sarl",
    "societe par actions simplifiee": "sas", "naamloze vennootschap": "nv",
    "besloten vennootschap": "bv", "spolka akcyjna": "sa",
    "spolka z ograniczona odpowiedzialnoscia": "spzoo", "akciova spolecnost": "as",
    "akciova spolocnost": "as", "spolecnost s rucenim omezenym": "sro",
    "spolocnost s rucenim obmedzenym": "sro", "delniska druzba": "dd",
    "druzba z omejeno odgovornostjo": "doo", "drustvo s ogranicenom odgovornoscu": "doo",
    "korlatolt felelossegu tarsasag": "kft", "zartkoruen mukodo reszvenytarsasag": "zrt",
    "societate cu raspundere limitata": "srl", "societate pe actiuni": "sa",
    "gesellschaft mit beschrankter haftung": "gmbh", "limited liability company": "llc",
    "public limited company": "plc", "limited liability partnership": "llp",
    "osauhing": "ou", "aktsiaselts": "as", "sabiedriba ar ierobezotu atbildibu": "sia",
    "uzdaroji akcine bendrove": "uab", "akcine bendrove": "ab", "ανωνυμη εταιρεια": "αε",
}  # fmt: skip
IN_WORDS = re.compile(
    rf"[\s,]+({'|'.join(map(re.escape, sorted(FORMS_IN_WORDS, key=len, reverse=True)))})\.?$"
)
LAST_WORDS = frozenset(words.rpartition(" ")[2] for words in FORMS_IN_WORDS)
LEADING_FORMS = frozenset(
    """
    ab as sia uab sc pt mb so ou sa sas sarl srl ste αε ооо оао зао ао тов ат
    """.split()  # noqa: SIM905
)


def folded(text: str) -> str:
    """Give text without case, accents, width and needless space; kana become katakana."""
    if text.isascii():
        return " ".join(text.lower().split())
    plain = unicodedata.normalize("NFKD", text).casefold().translate(FORMS)
    return " ".join((plain if plain.isascii() else unicodedata.normalize("NFC", plain)).split())


def search_key(text: str) -> str:
    """Give the key in which a folded query is looked for: ``kob`` finds KOBYLIŃSKA and こばやし."""
    key = folded(text)
    return key if key.isascii() else KANA_RUN.sub(lambda run: romanised(run[0]), key)


def romanised(kana: str) -> str:
    """Write katakana in Latin letters (Hepburn, long vowels short)."""
    sounds: list[str] = []
    doubled = False
    for letter in kana:
        if letter == "ッ":
            doubled = True
        elif letter != "ー":
            sound = KANA.get(letter, letter)
            sounds.append(
                joined_sound(sounds, letter, sound) or (sound[0] + sound if doubled else sound)
            )
            doubled = False
    return LONG_VOWELS.sub(lambda pair: pair[0][0], "".join(sounds))


def joined_sound(sounds: list[str], letter: str, sound: str) -> str:
    """Melt a small kana into the sound before it, taken off the list; empty if it stands alone."""
    if letter not in SMALL or not sounds or len(sounds[-1]) < 2:  # noqa: PLR2004 - a consonant and a vowel
        return ""
    stem = sounds.pop()[:-1]
    return stem + (sound[1:] if stem in {"sh", "ch", "j"} and sound[0] == "y" else sound)


def name_key(text: str) -> str:
    """Give the key of a person's name: letters only, in alphabetical order of its words."""
    return joined_key(search_key(text))


def joined_key(key: str) -> str:
    """Give the letters of a text that is folded already, in alphabetical order of its words."""
    words = key.split()
    if not all(map(str.isalnum, words)):
        words = MARKS.sub(" ", key.replace("'", "")).split()
    return "".join(sorted(words))


def company_key(name: str) -> str:
    """Give a company's key: without its form of incorporation, marks, spaces, case and accents."""
    return _company_parts(name)[0]


def company_form(name: str) -> str:
    """Give the form of incorporation in a company's name, folded; empty if it names none."""
    return _company_parts(name)[1]


@lru_cache(maxsize=65536)
def _company_parts(name: str) -> tuple[str, str]:
    key = folded(name)
    forms = [] if key.isascii() else COMPANY_WORDS.findall(key)
    if forms:
        key = COMPANY_WORDS.sub(" ", key)
    if key.rstrip(".").rpartition(" ")[2] in LAST_WORDS and (match := IN_WORDS.search(key)):
        forms.insert(0, FORMS_IN_WORDS[match[1]])
        key = key[: match.start()]
    if ". " in key:
        key = SPACED_INITIALS.sub(r"\1.", key)
    words = MARKS.sub(" ", key.replace(".", "").replace("'", "").replace("/", "")).split()
    while len(words) > 1 and words[-1] in LEGAL_FORMS:
        forms.insert(0, words.pop())
    if len(words) > 1 and not forms and words[0] in LEADING_FORMS:
        forms.append(words.pop(0))
    return "".join(words), "".join(forms)
