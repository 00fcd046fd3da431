"""Official forms of Africa, written when a real declaration of one of its countries had been seen."""
