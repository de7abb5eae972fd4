"""Text that exists in several languages at once, and the switch between them.

The names below are loaded when they are first asked for, with the standard library alone: what looks whether a
computer is ready for the course must itself need as little as it can.
"""

from importlib import import_module

_OFFERS = {
    "BOTH": "languages",
    "LANGUAGES": "languages",
    "Language": "languages",
    "use_languages": "languages",
    "Twin": "text",
    "marked": "markup",
    "percent": "markup",
    "twins": "markup",
    "Bundle": "bundle",
    "SWITCH_ALONE": "bundle",
    "use_bundle": "bundle",
    "packed": "packing",
    "state_rules": "bundle",
    "LanguageSwitch": "switch",
    "page_html": "switch",
    "language_switch": "switch",
}
__all__ = list(_OFFERS)


def __getattr__(name: str) -> object:
    if name not in _OFFERS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_OFFERS[name]}", __name__), name)


def __dir__() -> list[str]:
    return __all__
