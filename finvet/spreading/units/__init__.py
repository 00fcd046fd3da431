"""Units and currencies: what is stated where, and what the figures say of it."""
