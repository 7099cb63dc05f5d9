"""Words that stand for a choice: roles, states of a registration, kinds of organisation, yes and no."""

from collections.abc import Mapping
from enum import Enum
from typing import TypeVar

from gatewayapp.domain.folding import folded
from gatewayapp.domain.organisations import OrganisationKind
from gatewayapp.domain.registrations import Role, Status

Choice = TypeVar("Choice", bound=Enum)


def _words(choices: Mapping[Choice, str]) -> dict[str, Choice]:
    return {folded(word): choice for choice, words in choices.items() for word in words.split("|")}


ROLES = _words(
    {
        Role.HOST: "host|hosts|local company|buyer|ホスト|受入企業|受入|主催|gastgeber|hote|ospite|anfitrion|local host",
        Role.VISITOR: "visitor|visitors|guest company|participant|mission participant|attendee|delegate|来場者|参加者|訪問企業|参加企業"
        "|商談参加者|besucher|visiteur|visitatore|visitante|teilnehmer|seller",
        Role.EXHIBITOR: "exhibitor|出展者|出展企業|出展|aussteller|exposant|espositore|expositor",
        Role.INTERPRETER: "interpreter|通訳|通訳者|dolmetscher|dolmetscherin|interprete|interprète",
        Role.SPEAKER: "speaker|lecturer|講師|講演者|登壇者|referent|redner|orateur|intervenant|relatore|ponente",
        Role.STAFF: "staff|organiser|organizer|team|スタッフ|事務局|運営|mitarbeiter|equipe|personale|personal",
        Role.PRESS: "press|media|journalist|報道|プレス|記者|presse|stampa|prensa",
        Role.GUEST: "guest|vip|observer|来賓|ゲスト|招待客|gast|invite|invitado|ospite d'onore|accompanying person|accompanying|同伴者",
    }
)
STATUSES = _words(
    {
        Status.CONFIRMED: "confirmed|accepted|approved|validated|registered|yes|y|true|ok|x|1|確定|承認|承認済|参加|はい|有|済|○|◯"
        "|bestatigt|ja|confirme|oui|confermato|si|confirmado",
        Status.APPLIED: "applied|pending|new|requested|open|申込|申込中|未承認|審査中|no|n|false|0|nein|non|いいえ|未|beantragt|en attente|in attesa|pendiente",
        Status.WAITING: "waiting|waiting list|waitlist|waitlisted|wait list|キャンセル待ち|待機|補欠|warteliste|liste d'attente|lista d'attesa|lista de espera",
        Status.CANCELLED: "cancelled|canceled|withdrawn|declined|rejected|refused|キャンセル|取消|辞退|欠席|不参加|abgesagt|storniert|annule|annullato|cancelado",
    }
)
KINDS = _words(
    {
        OrganisationKind.COMPANY: "company|sme|large company|startup|start-up|industry|business|企業|会社|中小企業|大企業|unternehmen|entreprise|azienda|empresa",
        OrganisationKind.CLUSTER: "cluster|cluster organisation|cluster organization|network|クラスター|クラスタ",
        OrganisationKind.RESEARCH: "university|research|research institute|research organisation|r&d|academia|大学|研究機関|研究所|universitat|universite|universita|universidad",
        OrganisationKind.SUPPORT: "chamber|chamber of commerce|agency|public body|association|support|authority|政府機関|団体|支援機関|商工会議所|協会|公的機関|verband|behorde|kammer",
    }
)
VETO_WORDS = frozenset(
    folded(word)
    for word in ["veto", "do not meet", "don't meet", "dont meet", "no", "never", "not", "exclude", "✗", "✘", "×", "ng", "no meeting", "nicht treffen", "nein", "kein treffen", "non", "pas de rendez-vous", "ne pas rencontrer", "no incontrare", "non incontrare", "no reunir", "拒否", "不可", "面談不可", "商談不可", "対象外", "なし", "しない", "避けたい"]
)
VETO_PHRASES = tuple(
    folded(word)
    for word in ["do not meet", "don't meet", "must not meet", "no meeting with", "nicht treffen", "ne pas rencontrer", "non incontrare", "面談不可", "商談不可"]
)
MUST_WORDS = frozenset(
    folded(word)
    for word in ["x", "✕", "✖", "must", "must meet", "a", "◎", "yes", "ja", "oui", "si", "sí", "ok", "✓", "✔", "☑", "high", "top", "必須", "最優先", "◉", "★★★", "hoch"]
)
RANK_WORDS = {folded(word): rank for word, rank in {
    "○": 2, "◯": 2, "〇": 2, "b": 2, "should": 2, "want": 2, "希望": 2, "★★": 2, "高": 2, "△": 3, "c": 3, "could": 3, "medium": 3, "mittel": 3, "★": 3,
    "中": 3, "d": 4, "e": 5, "low": 5, "nice to have": 5, "would be nice": 5, "niedrig": 5, "低": 5,
}.items()}  # fmt: skip


def look_up(text: str, words: Mapping[str, Choice]) -> Choice | None:
    """Find what a word stands for, whatever its case, width and accents."""
    return words.get(folded(text).strip(" .:!?"))


def is_veto(text: str) -> bool:
    """Tell whether the cell of a rank says never."""
    return folded(text).strip(" .!") in VETO_WORDS


def forbids(comment: str) -> bool:
    """Tell whether a remark says that two companies must not meet."""
    key = folded(comment)
    return key in VETO_WORDS or any(phrase in key for phrase in VETO_PHRASES)


def read_rank(text: str, limit: int) -> int | None:
    """Read a rank from 1 to ``limit``: ``2``, `` 2 ``, ``2.``, ``２``, ``②``, ``must``, ``A``, ``◎``."""
    key = folded(text).strip(" .)(:!")
    if key in MUST_WORDS:
        return 1
    rank = int(key) if key.isascii() and key.isdigit() and len(key) == 1 else RANK_WORDS.get(key)
    if rank is None and key.endswith(".0") and key[:-2].isdigit():
        rank = int(key[:-2])
    return rank if rank is not None and 1 <= rank <= limit else None
