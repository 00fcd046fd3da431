"""Two vettings beside each other: what changed since a partner's last one, and several partners side by side.

Both work on vet documents, the JSON of `finvet.documents`, so that a vetting of years ago can be compared.
"""

from finvet.comparison.changes import Changes, changes
from finvet.comparison.side_by_side import SideBySide, side_by_side

__all__ = ["Changes", "SideBySide", "changes", "side_by_side"]
