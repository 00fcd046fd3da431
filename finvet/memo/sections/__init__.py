"""The memo's sections: each takes the view of a partner and gives its blocks."""
