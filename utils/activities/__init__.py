"""The activities: questions with feedback that work in the browser, their bank, and the teacher's answer sheets."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__,
    submod_attrs={
        "answer_sheets": ["entries", "on_sheet", "write_sheets"],
        "bank": ["exam_questions", "places", "questions"],
        "from_tables": ["cards_of", "deck_rows", "paragraphs_of", "reported", "table_rows"],
        "kinds": ["KINDS", "Option", "Question"],
        "markup": ["source_of"],
        "paths": ["show_paths", "show_ways"],
        "sections": ["section_titles"],
        "series": ["NOT_TESTED", "show_final_test", "show_recall", "usually_recalled"],
        "sheet_blanks": ["lines"],
        "tasks": ["tasks"],
        "shuffle": ["METHOD", "hash_of", "shuffled"],
        "words": ["CHOOSE_ALL"],
        "show": ["covered", "ids_of_lesson", "show_activities", "show_course_progress", "show_objectives"],
    },
)
