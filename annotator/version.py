"""The version of the program, as exports, the help and the installers state it."""

VERSION = "0.1.0"
PROGRAM = "Annotator"
