"""Renders the blocks of a memo: one module a format, none of which knows a partner, a ratio or a policy."""
