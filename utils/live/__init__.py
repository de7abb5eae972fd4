"""A survey, or a question of the bank, put to a room: phones vote, the projector shows how the result grows."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__,
    submod_attrs={"ballots": ["ballots"], "sessions": ["Session"], "server": ["Server"]},
)
