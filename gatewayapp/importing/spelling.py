"""Which of two spellings of one name is the better one."""

from gatewayapp.importing.values.texts import is_east_asian


def better_spelled(name: str, other: str) -> bool:
    """Tell whether a spelling is better than another of the same name: not shouted, with its accents."""
    return bool(name) and name != other and _quality(name) > _quality(other)


def _quality(name: str) -> tuple[bool, bool, bool, int]:
    shouted = name.isupper() or name.islower()
    short = any(mark in name for mark in "㈱㈲(（")
    return (
        bool(name),
        not short,
        not shouted,
        0 if is_east_asian(name) else sum(1 for letter in name if letter > "\x7f"),
    )
