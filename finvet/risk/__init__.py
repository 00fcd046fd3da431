"""How likely a company is to fail: a model of points, applied to one partner or to a panel."""
