"""E-mail addresses, phone numbers and websites."""

import re
from functools import lru_cache

from gatewayapp.importing.values.texts import narrow, tidy

# Letters that a mailbox may hold, one @, a domain with at least one dot. Wider than most checks on
# purpose: a real address that is refused costs more than an odd one that is let through.
EMAIL = re.compile(
    r"[^\s@<>(),;:\"\[\]\\]+@(?:[^\s@<>(),;:\"\[\]\\.]+\.)+[^\W\d_][^\s@<>(),;:\"\[\]\\.]+"
)
# Most addresses: nothing in them has to be looked at twice.
USUAL_EMAIL = re.compile(r"[A-Za-z0-9]+(?:[._+-][A-Za-z0-9]+)*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}")
WRAPPED = re.compile(r"^(?:mailto:|.*<)\s*([^<>]+?)\s*>?$", re.IGNORECASE)
WEBSITE = re.compile(r"^(?:https?://|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+(?:/\S*)?$", re.IGNORECASE)
PHONE = re.compile(
    r"^[+(（＋]?[\d０-９][\d０-９\s()（）./\-‐–−－ー+＋]{5,}(?:\s*(?:ext|内線|x)\.?\s*\d+)?$",
    re.IGNORECASE,
)
LABEL = re.compile(
    r"^(?:tel|phone|telephone|mobile|mob|cell|office|fon|電話|携帯)\s*[.:]+\s*", re.IGNORECASE
)
DIGITS_ENOUGH = re.compile(r"(?:[^\d]*\d){6}")


def clean_email(text: str) -> str | None:
    """Give an address as it is stored: tidy, in plain width; None if it cannot be one."""
    if USUAL_EMAIL.fullmatch(text):
        return text
    address = narrow(tidy(text)).replace("＠", "@")
    if "<" in address or address[:7].lower() == "mailto:":
        wrapped = WRAPPED.match(address)
        address = wrapped[1] if wrapped else address
    address = address.rstrip(";,.")
    if EMAIL.fullmatch(address) is None or ".." in address or address.startswith("."):
        return None
    return address


def email_key(address: str) -> str:
    """Give the key under which an address is looked up, without regard to case."""
    return address.casefold()


def looks_like_email(text: str) -> bool:
    """Tell whether text was meant as an address."""
    return "@" in text or "＠" in text or "(at)" in text


def clean_phone(text: str) -> str | None:
    """Give a number as it is written, in plain width; None if it holds too few digits to be one."""
    number = narrow(tidy(text))
    if number[:1].isalpha():
        number = LABEL.sub("", number)
    return number if DIGITS_ENOUGH.match(number) else None


def looks_like_phone(text: str) -> bool:
    """Tell whether text looks like a phone number."""
    return PHONE.match(text.strip()) is not None


@lru_cache(maxsize=65536)
def international_phone(number: str, country: str) -> str | None:
    """Give a number in international form where it is surely valid; ``country`` is an ISO code."""
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number.replace("(0)", ""), country or None)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(parsed):
        return None
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def looks_like_website(text: str) -> bool:
    """Tell whether text looks like a website's address."""
    return (
        "@" not in text
        and WEBSITE.match(text.strip()) is not None
        and not text.strip().replace(".", "").isdigit()
    )
