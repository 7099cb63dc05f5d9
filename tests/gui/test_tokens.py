import pytest

from gatewayapp.gui.theme.palette import palette_of
from gatewayapp.gui.theme.tokens import VALUES, Tokens, dark, light, tokens_of

GROUNDS = ("win", "surf", "raised", "sunk", "strip", "acc1", "acc2")
SCHEMES = pytest.mark.parametrize("tokens", [light(), dark()], ids=["light", "dark"])


def luminance(colour) -> float:
    parts = (value / 255 for value in colour.getRgb()[:3])
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other) -> float:
    brighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def test_contrast_of_black_on_white_is_21():
    assert contrast(light().surf, light().surf.fromRgb(0, 0, 0)) == pytest.approx(21)


@SCHEMES
@pytest.mark.parametrize("text", ["t1", "t2", "t3", "acc"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_on_every_ground_is_readable(tokens: Tokens, text: str, ground: str):
    assert contrast(tokens.role(text), tokens.role(ground)) >= 4.5


@SCHEMES
@pytest.mark.parametrize("tone", ["good", "warn", "bad"])
@pytest.mark.parametrize("ground", ["win", "surf", "raised", "strip", "1", "2", "acc2"])
def test_words_of_a_tone_are_readable_on_their_grounds(tokens: Tokens, tone: str, ground: str):
    place = f"{tone}{ground}" if ground.isdigit() else ground
    assert contrast(tokens.role(tone), tokens.role(place)) >= 4.5


@SCHEMES
def test_words_on_filled_and_marked_grounds_are_readable(tokens: Tokens):
    assert contrast(tokens.on_accf, tokens.accf) >= 4.5
    assert contrast(tokens.on_hit, tokens.hit) >= 4.5


@SCHEMES
@pytest.mark.parametrize("edge", ["ctl", "goodl", "warnl", "badl"])
def test_edges_of_controls_and_states_are_seen(tokens: Tokens, edge: str):
    assert contrast(tokens.role(edge), tokens.surf) >= 3


@SCHEMES
def test_palette_leads_back_to_its_tokens(tokens: Tokens):
    assert tokens_of(palette_of(tokens)) is tokens


def test_every_role_has_two_values():
    assert all(len(pair) == 2 and pair[0] != "" for pair in VALUES.values())
