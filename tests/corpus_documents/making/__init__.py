"""How the documents are made: by hand, so that each part of a file is as its standard has it."""
