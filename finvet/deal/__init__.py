"""The deal: what a contract with the partner exposes us to, how much of it is sensible, and what would protect us."""
