"""What is settled before any test is read."""

import os
import sys

# For each process jsonschema would spend a second on parsers of international addresses. Without them it leaves that
# one format out, which no schema of these tests asks for.
sys.modules["rfc3987_syntax"] = None

# Matrices as small as those of the tests are multiplied by one thread; a second one would only wait for the first, at
# full speed, on the core of another worker. Said before numpy is imported, and heard by the processes of the tests.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
