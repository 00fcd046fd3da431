"""What finvet answers to other programs: the json documents of the contract, `finvet.spread/1`, `finvet.vet/1` ...."""
