"""The fields that a column can fill, and the headings under which they arrive in seven languages."""

import re
from enum import StrEnum

from gatewayapp.domain.folding import folded

MARKS = re.compile(r"[^\w#]+|_")


class Field(StrEnum):
    """What a column holds; EXTRA keeps a column that no other field takes."""

    NUMBER = "reg_no"
    COMPANY = "company"
    COMPANY_NATIVE = "company_native"
    SHORT_NAME = "short_name"
    ORGANISATION_KIND = "organisation_kind"
    COUNTRY = "country"
    REGION = "prefecture"
    CITY = "city"
    STREET = "street"
    POSTCODE = "postcode"
    WEBSITE = "website"
    SALUTATION = "salutation"
    FAMILY = "family"
    GIVEN = "given"
    FAMILY_NATIVE = "family_native"
    GIVEN_NATIVE = "given_native"
    FAMILY_READING = "family_reading"
    GIVEN_READING = "given_reading"
    FULL_NAME = "full_name"
    NATIVE = "native"
    READING = "reading"
    ROMAJI = "romaji"
    DEPARTMENT = "department"
    JOB = "job"
    EMAIL = "email"
    PHONE = "phone"
    LANGUAGES = "languages"
    SECTOR = "sector"
    EMPLOYEES = "employees"
    TURNOVER = "turnover"
    BALANCE = "balance"
    CAPITAL = "capital"
    FOUNDED = "founded"
    DESCRIPTION = "description"
    ARRIVAL = "arrival"
    NOTES = "notes"
    WANTS = "wants"
    REGISTERED = "reg_date"
    HELPER = "helper"
    ROLE = "role"
    STATUS = "status"
    FROM = "from"
    TO = "to"
    PRIORITY = "priority"
    COMMENT = "comment"
    FIXED = "fixed"
    VETO = "veto"
    HOURS = "hours"
    EXTRA = "extra"


def plain_heading(text: str) -> str:
    """Give a heading folded, without marks: the form in which it is looked up and remembered."""
    return " ".join(MARKS.sub(" ", folded(text)).split())


RUNNING_HEADINGS = frozenset(["no", "nr", "#", "id", "number", "番号", "n", "num", "通番", "連番", "項番", "整理番号"]) | {"lfd nr"}


def _table(**phrases: str) -> dict[str, Field]:
    """Read ``FIELD="heading|heading"``; the first field that claims a heading keeps it."""
    table: dict[str, Field] = {}
    for name, text in phrases.items():
        for phrase in text.split("|"):
            table.setdefault(plain_heading(phrase), Field[name])
    table.pop("", None)
    return table


REGISTRATION_HEADINGS = _table(
    NUMBER="no|nr|#|id|number|番号|n|num|lfd nr|通番|連番|項番|整理番号|reg no|reg nr|registration no|registration number|registration id|badge no|badge number|badge id"
    "|participant no|participant number|participant id|external id|登録番号|受付番号|申込番号|参加者番号|受付no|登録no|申込no"
    "|anmeldenummer|registrierungsnummer|teilnehmernummer|numero d inscription|numero di registrazione|numero de registro",
    WANTS="looking for|wanted partners|partner sought|希望商談|希望内容|商談希望内容|関心分野|gesucht|recherche|cerca|busca",
    REGISTERED="registered on|registration date|timestamp|date of registration|登録日|申込日|受付日|タイムスタンプ|anmeldedatum|horodateur"
    "|date d inscription|data di registrazione|fecha de registro|zeitstempel|submitted on|created",
    COMPANY="company|company name|organisation|organization|organisation name|organization name|name of company"
    "|name of organisation|name of organization|name of your company|name of your organisation|company organisation"
    "|your company|firm|institution|employer|legal name|company english|company name english|company name in english"
    "|会社名 英語|会社名 英文|企業名 英語|英語社名|英文社名|会社名 ローマ字|企業名 英文|社名 英語|法人名 英語|英文会社名"
    "|firma|firmenname|unternehmen|unternehmensname|name des unternehmens|organisationsname"
    "|entreprise|societe|nom de l entreprise|nom de la societe|raison sociale|organisme"
    "|azienda|societa|nome azienda|nome dell azienda|ragione sociale|impresa|ente"
    "|empresa|compania|nombre de la empresa|razon social|entidad|organizacion",
    COMPANY_NATIVE="会社名|企業名|社名|法人名|団体名|会社名 日本語|企業名 日本語|貴社名|御社名|勤務先|所属|所属先|所属機関|組織名|機関名"
    "|会社 団体名|会社名 団体名|企業 団体名|会社名 和文|company name in native script|company native|company name native|company name japanese"
    "|company japanese|company name in japanese",
    SHORT_NAME="short name|略称|kurzname|nom court|nombre corto|nome breve|略号",
    ORGANISATION_KIND="organisation type|organization type|type of organisation|type of organization|company type|組織種別|団体種別"
    "|art der organisation|type d organisation|tipo di organizzazione|tipo de organizacion",
    COUNTRY="country|country region|country of origin|nation|nationality of company|country of company|country of your company|国|国名|国籍|所在国|国 地域"
    "|land|staat|herkunftsland|pays|paese|nazione|pais",
    REGION="prefecture|region|state|state province|province|county|都道府県|地域|県|都道府県名|bundesland|departement|regione|provincia|comunidad",
    CITY="city|town|city town|place|市|市区町村|市町村|都市|ort|stadt|ville|citta|comune|ciudad|localidad|wohnort|localite",
    STREET="street|address|street address|postal address|address line 1|住所|所在地|番地|会社住所|勤務先住所"
    "|strasse|anschrift|adresse|rue|indirizzo|via|direccion|calle|domicilio",
    POSTCODE="postcode|post code|postal code|zip|zip code|郵便番号|plz|postleitzahl|code postal|cap|codigo postal",
    WEBSITE="website|web site|web|homepage|home page|url|internet|company website|ホームページ|ウェブサイト|サイト|hp|webサイト|会社hp"
    "|webseite|site web|site internet|sito web|sito|pagina web|sitio web|internetseite",
    SALUTATION="salutation|title|mr ms|mr mrs|form of address|honorific|敬称|anrede|civilite|titolo|tratamiento|appellativo|titel|titre|titulo",
    FAMILY_READING="セイ|セイ フリガナ|姓 フリガナ|姓 カナ|フリガナ 姓|family name kana",
    GIVEN_READING="メイ|メイ フリガナ|名 フリガナ|名 カナ|フリガナ 名|given name kana",
    FAMILY="family name|last name|surname|lastname|familyname|family|姓|苗字|名字|氏|familienname|nachname|name familienname"
    "|nom|nom de famille|cognome|apellido|apellidos|姓 漢字|last name surname|family name last name",
    GIVEN="first name|given name|forename|firstname|given names|first names|givenname|christian name|given|名|名 漢字|下の名前|vorname|rufname"
    "|prenom|nome|nombre|nombre de pila",
    FULL_NAME="full name|name|your name|participant|participant name|name of participant|attendee|contact person|contact|contact name|delegate"
    "|representative|name of representative|what is your name|what is your full name|teilnehmer|vollstandiger name|ansprechpartner"
    "|nom complet|nom et prenom|participant e|nome completo|nome e cognome|cognome e nome|nombre completo|nombre y apellidos"
    "|apellidos y nombre|participante|partecipante|担当者|担当者名|interpreter|通訳者|通訳者名|通訳名",
    NATIVE="name in native script|native name|name native|氏名|お名前|名前|参加者氏名|参加者名|氏名 漢字|お名前 漢字|姓名|氏名 日本語|ご氏名|ご芳名|漢字氏名"
    "|name in japanese|japanese name|name japanese|name kanji|kanji name|kanji",
    READING="フリカナ|フリガナ|ふりがな|カナ|カナ氏名|氏名 カナ|氏名 フリガナ|お名前 フリガナ|氏名 ふりがな|よみがな|ヨミガナ|読み|読み方|reading|furigana|kana|name kana|シメイ",
    ROMAJI="romaji|roman letters|name in roman letters|氏名 ローマ字|ローマ字|ローマ字氏名|氏名 英語|氏名 英字|氏名 英文|英語氏名|英文氏名|お名前 ローマ字|お名前 英語|名前 ローマ字|名前 英語"
    "|name latin|latin name|name in latin|name in latin letters|name in english|name english|name romaji|english name|name as on passport|パスポート氏名",
    DEPARTMENT="department|division|unit|section|部署|部署名|所属部署|部門|部課|部課名|abteilung|bereich|service|departement service|reparto|ufficio|departamento",
    JOB="job title|position|job title position|function|job|role in company|job position|occupation|your position|your job title|役職|役職名|肩書|肩書き|職位|職名"
    "|funktion|stellung|berufsbezeichnung|fonction|poste|fonction poste|posizione|ruolo|ruolo in azienda|qualifica|cargo|puesto|funzione",
    EMAIL="e mail|email|mail|e mail address|email address|mail address|your e mail|your email|contact e mail|courriel|メールアドレス|メール|eメール|電子メール|emailアドレス|eメールアドレス"
    "|e mail adresse|email adresse|adresse e mail|adresse mail|adresse electronique|indirizzo e mail|indirizzo email|posta elettronica"
    "|correo|correo electronico|direccion de correo|e mailアドレス|e mail アドレス|username",
    PHONE="phone|telephone|mobile|phone mobile|phone number|mobile phone|mobile number|tel|cell phone|telephone number|電話|電話番号|携帯|携帯電話|連絡先電話番号|tel番号|携帯番号"
    "|telefon|telefonnummer|handy|mobiltelefon|portable|numero de telephone|telefono|cellulare|movil|numero di telefono|numero de telefono",
    LANGUAGES="languages|language|spoken languages|languages spoken|meeting language|working languages|which languages do you speak|使用言語|言語|対応言語|会話言語|話せる言語|商談言語"
    "|sprachen|sprache|langues|langue|langues parlees|lingue|lingua|lingue parlate|idiomas|idioma|通訳言語|language pairs|language pair",
    SECTOR="sector|sectors|industry|industry sector|business sector|areas of activity|area of activity|field of activity|branch|業種|業界|分野|事業分野|専門分野|産業分野"
    "|branche|sektor|taetigkeitsfeld|secteur|secteur d activite|settore|settore di attivita|sector de actividad|tatigkeitsfeld",
    EMPLOYEES="employees|number of employees|staff|no of employees|company size|headcount|size|how many employees|従業員数|従業員|社員数|人数|職員数"
    "|mitarbeiter|mitarbeiterzahl|anzahl mitarbeiter|beschaftigte|effectif|effectifs|nombre d employes|nombre de salaries|salaries|dipendenti"
    "|numero di dipendenti|addetti|empleados|numero de empleados|plantilla|anzahl der mitarbeiter",
    TURNOVER="turnover|turnover eur|annual turnover|revenue|annual revenue|sales|売上|売上高|年商|umsatz|jahresumsatz|umsatz eur|chiffre d affaires|fatturato"
    "|facturacion|volumen de negocios|turnover in eur|annual turnover eur",
    BALANCE="balance sheet|balance sheet total|balance|総資産|bilanzsumme|total du bilan|totale di bilancio|balance total",
    CAPITAL="capital|paid in capital|share capital|資本金|stammkapital|grundkapital|capitale|capital social|capitale sociale",
    FOUNDED="founded|established|year of foundation|foundation|founding year|date of foundation|year established|設立年月日|設立|設立年|設立日|創業|創立|創業年"
    "|grundungsjahr|gegrundet|annee de creation|date de creation|anno di fondazione|fondata|ano de fundacion|fundada",
    DESCRIPTION="description|company description|company profile|profile|activities|about the company|事業内容|会社概要|企業概要|紹介文"
    "|beschreibung|unternehmensbeschreibung|descrizione|descripcion|presentation",
    ARRIVAL="arrival|arrival date|arrives|date of arrival|arrival in japan|来場予定日|来場日|来日日|到着日|参加日|来日予定日|ankunft|anreise|anreisedatum"
    "|arrivee|date d arrivee|arrivo|data di arrivo|llegada|fecha de llegada",
    NOTES="notes|remarks|remark|comments|comment|looking for remarks|special requests|dietary requirements|備考|備考欄|連絡事項|その他|特記事項|コメント"
    "|bemerkungen|bemerkung|anmerkungen|hinweise|kommentar|remarques|commentaires|observations|note|osservazioni|commenti|observaciones|notas|comentarios",
    ROLE="role|participation type|type of participation|attendee type|participant type|registration type|role at the event|参加区分|区分|参加種別|参加形態|役割|参加者区分"
    "|rolle|teilnahmeart|type de participation|tipo di partecipazione|tipo de participacion",
    STATUS="status|registration status|validated|confirmed|ステータス|状況|承認|参加状況|statut|stato|estado",
)  # fmt: skip

WISH_HEADINGS = _table(
    FROM="from|from company|company|who|requester|asker|your company|requesting company|company a|wisher|from organisation|organisation"
    "|希望元|依頼元|申込企業|申込元|希望企業|自社|自社名|会社名|企業名|申込者|希望者|von|von firma|wunsch von|anfragende firma|de|demandeur|entreprise"
    "|da|richiedente|azienda|solicitante|empresa",
    TO="to|to company|wishes to meet|wants to meet|partner|target|requested company|company to meet|whom|with|wish|wished company|company b|to organisation"
    "|meeting with|希望先|相手|相手先|相手企業|希望相手|希望先企業|商談希望先|商談相手|面談希望先|商談希望企業|an|an firma|wunschpartner|mit|gesprachspartner"
    "|a|avec|partenaire|con|incontrare|vers|partenaire souhaite|destinatario|socio|para",
    PRIORITY="priority|rank|ranking|prio|preference|importance|wish level|優先度|優先順位|希望順位|順位|希望度|ランク|prioritat|rang|prioritaet|priorite|priorita|prioridad",
    COMMENT="comment|comments|remark|remarks|note|notes|reason|備考|コメント|理由|メモ|bemerkung|bemerkungen|kommentar|commentaire|remarque|commento|nota|comentario|observaciones|希望理由",
    FIXED="fixed time|time|fixed|start|meeting time|時間|時刻|固定時間|日時|希望時間|uhrzeit|zeit|heure|ora|hora|fixed start",
    VETO="veto|do not meet|exclude|exclusion|拒否|対象外|面談不可|ausschluss|exclure|escludere|excluir",
)  # fmt: skip

AVAILABILITY_FIELDS = frozenset(
    (
        Field.NUMBER, Field.EMAIL, Field.FULL_NAME, Field.FAMILY, Field.GIVEN, Field.NATIVE, Field.ROMAJI,
        Field.COMPANY, Field.COMPANY_NATIVE, Field.NOTES, Field.LANGUAGES, Field.PHONE,
    )
)  # fmt: skip
AVAILABILITY_HEADINGS = {
    phrase: field for phrase, field in REGISTRATION_HEADINGS.items() if field in AVAILABILITY_FIELDS
}

# Columns that have no home of their own: they are kept with the person under their heading.
KEPT_FIELDS = frozenset((Field.EXTRA, Field.WANTS, Field.REGISTERED, Field.HELPER))
