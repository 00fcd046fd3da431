"""What a person sees of an answer at the command line."""
