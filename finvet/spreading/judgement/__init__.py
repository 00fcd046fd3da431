"""What is sure and what is doubted: checks, derivations, warnings."""
