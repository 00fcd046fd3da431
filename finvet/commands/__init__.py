"""What the commands share, the commands of `finvet policy`, and those to look things up by."""
