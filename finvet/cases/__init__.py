"""Case files: what is known of a partner beside its statements."""
