"""Files that hold files: opened within limits, never unpacked to disk, never followed outside."""
