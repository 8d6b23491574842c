"""One decision on a name applied wherever its words stand."""
