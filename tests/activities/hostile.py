"""Text that tries to be markup, for every place where a teacher's text may come to stand."""

from utils.activities.kinds import ChooseOne, Group, Sort

HOSTILE = """"><script>window.ran = 1</script> & 'x' </section> <img src=x onerror="window.ran = 1">"""
_BAD = {"en": f"Hello {HOSTILE}", "ar": f"مرحبًا {HOSTILE}"}
_REASON = {f"why_{language}": text for language, text in _BAD.items()}
_COMMON = {
    "place": "01-a",
    "facts": "A6",
    "skip": False,
    **{f"ask_{language}": text for language, text in _BAD.items()},
}


def hostile_choice() -> ChooseOne:
    """Return a question whose every text tries to be markup, its id and objective too."""
    option = _BAD | _REASON
    question = ChooseOne(
        **_COMMON, id="a", objective="01.1", kind="choose_one", options=[option | {"right": True}, option]
    )
    return question.model_copy(update={"id": HOSTILE, "objective": HOSTILE})


def hostile_sort() -> Sort:
    """Return a sort whose groups have such ids and names."""
    card = _BAD | _REASON | {"group": HOSTILE}
    groups = [Group(id=HOSTILE, **_BAD), Group(id=f"{HOSTILE} 2", **_BAD)]
    return Sort(**_COMMON, id="b", objective="01.1", kind="sort", groups=groups, cards=[card, card])
