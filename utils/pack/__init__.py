"""The whole course as one zip file: for a memory stick, for a school without a network."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__, submod_attrs={"build": ["Part", "build_pack", "write_zip"]}
)
