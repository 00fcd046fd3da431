"""The eleventh lot: questionnaires, credit applications, working papers and packs, written blind of what reads them."""
