"""What a rehearsal has shown, in words and numbers."""

import statistics

import psutil

from tests.rehearse.student import Record
from utils.twins import Twin

READABLE = 10.0  # seconds after the server is ready, at the 95th percentile, in which the lesson should be there
STEPS = {
    "ready": Twin("server ready", "الخادم جاهز"),
    "delivered": Twin("lesson delivered", "وصل الدرس"),
    "screen": Twin("first lesson on the screen (browsers)", "ظهر الدرس على الشاشة (المتصفّحات)"),
    "run": Twin("all cells run", "شُغّلت الخلايا كلها"),
    "language": Twin("language changed (browsers)", "تبدّلت اللغة (المتصفّحات)"),
    "laboratory": Twin("laboratory used (browsers)", "استُعمل المختبر (المتصفّحات)"),
}
_HEAD = Twin("Seconds: median, 95th percentile, longest; of how many", "بالثواني: الوسيط، المئين 95، الأطول؛ العدد")
_MEMORY = Twin("Memory of a student's server and kernel, in MB", "ذاكرة خادم الطالب ونواته بالميغابايت")
_FAILED = Twin("Failures: {} of {}", "حالات الفشل: {} من {}")
_LATE = Twin(
    "The lesson came later than {:g} seconds after its server was ready (95th percentile: {:.1f}).",
    "وصل الدرس بعد أكثر من {:g} ثوانٍ من جاهزية الخادم (المئين 95: {:.1f}).",
)


def memory_of(student: str) -> float:
    """Return the megabytes that the server and the kernels of *student* have for themselves alone."""
    total = 0
    for process in psutil.process_iter():
        try:
            if process.environ().get("JUPYTERHUB_USER") == student:
                total += process.memory_full_info().uss
        except psutil.Error:  # it ended meanwhile, or belongs to somebody else
            continue
    return total / 1e6


def percentile(values: list[float]) -> float:
    """Return the 95th percentile of *values*, of which there is at least one."""
    return statistics.quantiles(values, n=100, method="inclusive")[94] if len(values) > 1 else values[0]


def summary(records: list[Record]) -> dict[str, dict[str, float]]:
    """Return median, 95th percentile, longest and number for each step that somebody took, and for the memory."""
    columns = {step: [r.seconds[step] for r in records if step in r.seconds] for step in STEPS}
    columns["memory_mb"] = [record.memory for record in records if record.memory]
    return {
        step: {
            "median": statistics.median(values),
            "p95": percentile(values),
            "longest": max(values),
            "number": len(values),
        }
        for step, values in columns.items()
        if values
    }


def table(records: list[Record]) -> str:
    """Return the figures of *records* as a table to print, in both languages, with what failed and why."""
    figures = summary(records)
    lines = [str(_HEAD)]
    for step, name in (STEPS | {"memory_mb": _MEMORY}).items():
        if step in figures:
            median, p95, longest, number = figures[step].values()
            lines.append(f"{median:8.1f} {p95:8.1f} {longest:8.1f} {number:5d}   {name['en']} · {name['ar']}")
    failed = [record for record in records if record.failed]
    lines.append(str(_FAILED.format(len(failed), len(records))))
    return "\n".join(lines + [f"  {record.name}: {record.failed}" for record in failed])


def complaint(records: list[Record]) -> Twin | None:
    """Return what was not reached, in words, or None."""
    failed = sum(bool(record.failed) for record in records)
    if failed:
        return _FAILED.format(failed, len(records))
    shown = [seconds for r in records for step, seconds in r.seconds.items() if step in ("delivered", "screen")]
    late = percentile(shown)
    return _LATE.format(READABLE, late) if late > READABLE else None
