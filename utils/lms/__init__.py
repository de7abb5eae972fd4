"""The course for a learning platform: its questions, its lessons and its terms in the formats that platforms read."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach(__name__, submod_attrs={"build": ["write_lms"]})
