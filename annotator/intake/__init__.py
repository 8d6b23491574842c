"""From files to articles as an archive takes them in: looked at, compared, described, taken."""
