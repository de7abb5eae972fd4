"""What is settled before any test is read."""

import sys

# For each process jsonschema would spend a second on parsers of international addresses. Without them it leaves that
# one format out, which no schema of these tests asks for.
sys.modules["rfc3987_syntax"] = None
