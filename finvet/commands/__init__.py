"""What the commands share, and the commands of `finvet policy`."""
