"""The rules of RFC 5545 that a calendar file has to keep, looked at byte by byte."""

import re

LONGEST_LINE = 75
_NAME = re.compile(r"[A-Z0-9-]+(;[A-Z0-9-]+=([^\";:,]*|\"[^\"]*\"))*:")
_MOMENT = re.compile(r"\d{8}T\d{6}Z")
_LOCAL = re.compile(r"\d{8}T\d{6}")
_OFFSET = re.compile(r"[+-](0\d|1[0-4])[0-5]\d")
_ESCAPED = re.compile(r"(\\[\\;,nN]|[^\\;,])*")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
TEXTS = {"SUMMARY", "LOCATION", "DESCRIPTION", "X-WR-CALNAME"}
ONCE = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "STATUS", "SUMMARY", "LOCATION", "DESCRIPTION"}
NEEDED = {"UID", "DTSTAMP", "DTSTART"}
ZONE_NEEDED = {"DTSTART", "TZOFFSETFROM", "TZOFFSETTO"}
STATES = {"TENTATIVE", "CONFIRMED", "CANCELLED"}


def faults(content: bytes) -> list[str]:
    """Give what is against the rules, in words."""
    found = [f"a bare line break: {part!r}" for part in re.findall(rb"[^\r]\n|\r[^\n]", content)]
    found += [f"a long line: {line!r}" for line in content.split(b"\r\n") if len(line) > LONGEST_LINE]
    if not content.endswith(b"END:VCALENDAR\r\n"):
        found.append("no end")
    lines = content.decode("utf-8").replace("\r\n ", "").replace("\r\n\t", "").split("\r\n")[:-1]
    return [
        *found,
        *(fault for line in lines for fault in _line(line)),
        *_components(lines),
        *_zones(lines),
    ]


def _line(line: str) -> list[str]:
    name, _, value = line.partition(":")
    found = []
    if not _NAME.match(line):
        found.append(f"no name: {line!r}")
    if _CONTROL.search(line):
        found.append(f"a control sign: {line!r}")
    if name in TEXTS and not _ESCAPED.fullmatch(value):
        found.append(f"a sign that is not escaped: {line!r}")
    if name.startswith("TZOFFSET") and (not _OFFSET.fullmatch(value) or value == "-0000"):
        found.append(f"no offset: {line!r}")
    if name.startswith("DT") and ";TZID=" in name and not _LOCAL.fullmatch(value):
        found.append(f"no local time: {line!r}")
    if name == "STATUS" and value not in STATES:
        found.append(f"an unknown state: {line!r}")
    return found


def _components(lines: list[str]) -> list[str]:
    """Look at what stands where: properties of the calendar before its parts, each at most once."""
    found, open_, inside = [], [], []
    uids: list[tuple[str, ...]] = []
    for line in lines:
        name, _, value = line.partition(":")
        if name == "BEGIN":
            open_.append(value)
            inside = []
        elif name == "END":
            if not open_ or open_.pop() != value:
                found.append(f"an end without a beginning: {line!r}")
            if value == "VEVENT":
                names = [re.split("[:;]", it, maxsplit=1)[0] for it in inside]
                found += [f"{it} is missing" for it in NEEDED - set(names)]
                found += [f"{it} comes twice" for it in ONCE if names.count(it) > 1]
                uids.append(tuple(it for it in inside if it.startswith("UID:")))
        else:
            inside.append(line)
    if lines[:3] != ["BEGIN:VCALENDAR", "VERSION:2.0", lines[2]] or not lines[2].startswith("PRODID:"):
        found.append("VERSION and PRODID do not come first")
    if len(set(uids)) < len(uids):
        found.append("a UID comes twice")
    return found


def _zones(lines: list[str]) -> list[str]:
    """Look whether each time of an event is in UTC or in a zone that is described before."""
    found, zones, part = [], set(), ""
    for line in lines:
        name, _, value = line.partition(":")
        name, _, zone = name.partition(";TZID=")
        part = value if name == "BEGIN" else part
        if name == "TZID":
            zones.add(value)
        if zone and zone not in zones:
            found.append(f"a zone that is not described: {line!r}")
        if part == "VEVENT" and name.startswith("DT") and not (zone or _MOMENT.fullmatch(value)):
            found.append(f"a time without a zone: {line!r}")
    for described in re.findall("BEGIN:(?:STANDARD|DAYLIGHT)\n(.*?)\nEND", "\n".join(lines), re.DOTALL):
        names = {it.partition(":")[0] for it in described.split("\n")}
        found += [f"{it} is missing" for it in ZONE_NEEDED - names]
    return found
