"""What running a notebook costs, beside a notebook that has its imports only."""

import ast
import asyncio
import subprocess
import sys
import time
from pathlib import Path

import nbformat
import psutil
from nbclient import NotebookClient

# pandera imports the package for its tests wherever it finds it; a learner's environment has none
_AS_A_LEARNER = "import sys; sys.modules['hypothesis'] = None"
ROUNDS = 3  # of which the quickest counts: what else a machine does only adds


def run_costs(notebooks: list[Path]) -> dict[str, dict[str, float]]:
    """Return seconds and kernel megabytes of each notebook and of its imports, and their ratios."""
    costs = {}
    for path in notebooks:
        notebook = nbformat.read(path, as_version=4)
        whole, floor = [], []
        for _ in range(ROUNDS):  # in turns, so that a slow moment of the machine meets both
            whole.append(_run(notebook, path.parent))
            floor.append(_run(_imports_only(notebook), path.parent))
        seconds, megabytes = (min(run[i] for run in whole) for i in (0, 1))
        floor_seconds, floor_megabytes = (min(run[i] for run in floor) for i in (0, 1))
        costs[path.stem] = {
            "run_s": seconds,
            "imports_s": floor_seconds,
            "run_ratio": seconds / floor_seconds,
            "memory_mb": megabytes,
            "memory_ratio": megabytes / floor_megabytes,
        }
    return costs


def import_seconds(path: Path) -> float:
    """Return the seconds that a Python of its own takes for all imports of the notebook at *path*, at its quickest."""
    code = f"import time\nbegin = time.perf_counter()\n{_imports(nbformat.read(path, as_version=4))}\n"
    command = [sys.executable, "-c", f"{code}print(time.perf_counter() - begin)"]
    runs = [subprocess.run(command, cwd=path.parent, capture_output=True, text=True, check=True) for _ in range(ROUNDS)]
    return min(float(run.stdout) for run in runs)


def _imports(notebook: nbformat.NotebookNode) -> str:
    """Return every import of *notebook*, of one line or several."""
    code = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "code")
    return "\n".join(
        ast.unparse(line) for line in ast.parse(code).body if isinstance(line, ast.Import | ast.ImportFrom)
    )


def _imports_only(notebook: nbformat.NotebookNode) -> nbformat.NotebookNode:
    """Return a notebook of one cell: every import line of *notebook*."""
    cell = nbformat.v4.new_code_cell(_imports(notebook))
    return nbformat.v4.new_notebook(cells=[cell], metadata=notebook.metadata)


def _run(notebook: nbformat.NotebookNode, folder: Path) -> tuple[float, float]:
    """Run a copy of *notebook* in a fresh kernel; return seconds, start of the kernel included, and its megabytes."""
    copy = nbformat.from_dict(notebook)
    copy.cells = [nbformat.v4.new_code_cell(_AS_A_LEARNER), *copy.cells]
    client = NotebookClient(copy, resources={"metadata": {"path": str(folder)}}, record_timing=False)
    begin = time.perf_counter()

    async def run() -> float:
        async with client.async_setup_kernel():
            for index, cell in enumerate(copy.cells):
                await client.async_execute_cell(cell, index)
            return psutil.Process(client.km.provisioner.pid).memory_info().rss / 1e6

    megabytes = asyncio.run(run())
    return time.perf_counter() - begin, megabytes
