"""What can be said of each kind of annotation."""
