"""Figures in both languages: drawn once, mirrored for the reader of Arabic."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__,
    submodules=["charts", "diagrams"],
    submod_attrs={
        "bars": ["frame", "name_rows", "scale"],
        "lettering": ["outline", "write"],
        "paper": ["SLIDE", "drawn_for"],
        "palette": ["BLUE", "COLOURS", "GREY", "INK", "ORANGE", "PALE", "SKY"],
        "reading_side": ["READING_SIDES", "ReadingSide", "mirror", "place"],
        "svg": ["compact", "data_uri", "image"],
        "twin_figure": ["STYLE", "TwinFigure"],
    },
)
