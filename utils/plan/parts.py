"""What a plan may hold, from the tables of the course: audiences, goals, methods, channels, ways to know, in order."""

from dataclasses import dataclass

from utils.tables import load
from utils.twins import Twin


@dataclass(frozen=True)
class Choice:
    """One thing to pick: where it stands, who makes the first move in it, and the method that it carries out."""

    id: str
    part: str
    side: str
    direction: str
    carries: str
    name: Twin

    @property
    def block(self) -> str:
        """The block of the sheet that lists it."""
        if self.part in ("audience", "goal", "proof"):
            return self.part
        if self.side == "internal":
            return "inside"
        return "methods" if self.part == "method" else {"inbound": "in", "outbound": "out"}[self.direction]


def choices() -> list[Choice]:
    """Return what can be picked; a channel that is a method itself stands among the methods only."""
    table = load("plan_choices")
    directions = load("channels").set_index("channel")["direction"]
    methods = [
        Choice(row.choice, row.part, row.side, directions.get(row.channel, ""), "", Twin.of(row, "name"))
        for row in table.itertuples()
    ]
    proofs = [Choice(row.choice, "proof", "", "", "", Twin.of(row, "name")) for row in load("plan_proofs").itertuples()]
    return methods + _channels(set(table["channel"])) + proofs


def _channels(methods: set[str]) -> list[Choice]:
    """Return the channels but those that are *methods*."""
    carries = load("plan_carriers").set_index("channel")["method"]
    return [
        Choice(row.channel, "channel", row.side, row.direction, carries.get(row.channel, ""), Twin.of(row, "name"))
        for row in load("channels").itertuples()
        if row.channel not in methods
    ]


def group(offered: list[Choice], part: str, side: str = "", direction: str = "") -> list[Choice]:
    """Return what a list of the form has of what is *offered*; channels outside are listed by their *direction*.

    A way to know is of no *side*: it serves the whole plan.
    """
    return [
        choice
        for choice in offered
        if (choice.part, choice.side) == (part, side) and direction in ("", choice.direction)
    ]
