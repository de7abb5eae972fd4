"""The tables of the course: read, checked, shown, and described."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__,
    submod_attrs={
        "citations": ["cite"],
        "collector": ["collector_at_rest"],
        "columns": ["FACTS"],
        "csv_file": ["parsed", "short_path"],
        "csv_words": ["CSV_WORDS", "OTHER_FILES"],
        "error": ["LISTED", "PLACES", "Problem", "TableError"],
        "in_words": ["headed", "in_minutes", "joined", "listed", "with_words"],
        "labels": ["LABELS"],
        "legible": ["has_lost_letters", "is_visible"],
        "loading": ["DATA", "load"],
        "schemas": ["ANSWERS", "TABLES"],
        "shape": ["ragged"],
        "stamp": ["stamped", "unchanging"],
        "show": ["show_frame", "show_table"],
        "table_builder": ["table_of"],
        "twin_table": ["TwinTable"],
    },
)
