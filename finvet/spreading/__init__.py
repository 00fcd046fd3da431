"""Spreading: a partner's own statements put onto the standard chart of line items."""
