"""What every reader of documents makes first: lines and pictures in reading order."""
