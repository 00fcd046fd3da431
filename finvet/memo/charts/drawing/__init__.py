"""Draws what the charts show, with matplotlib's object interface; knows no partner, ratio or policy."""
