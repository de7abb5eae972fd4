"""The colours of all figures, safe for colour-blind readers, and the colour of words upon each."""

from matplotlib.colors import to_rgb

# after Okabe and Ito; orange and green a little darker, so that white words on them can be read
BLUE, ORANGE, GREEN, SKY = "#0072B2", "#C25500", "#00805D", "#56B4E9"
GREY, SLATE, INK, PALE = "#8A8A8A", "#4D5A66", "#222222", "#EDEDED"
COLOURS = (BLUE, ORANGE, GREEN, SKY, GREY, SLATE, INK, PALE)
CONCEPT_COLOURS = {"internal": GREEN, "external": SLATE, "inbound": BLUE, "outbound": ORANGE}


def ink_on(colour: str) -> str:
    """Return the colour of words that can be read on *colour*."""
    red, green, blue = to_rgb(colour)
    return "white" if 0.3 * red + 0.6 * green + 0.1 * blue < 0.5 else INK
