"""The names of the pictures, in the order in which they are offered; loaded by every command."""

PICTURE_NAMES = (
    *("articles", "annotations", "entries", "progress"),
    *("timeline", "claims", "said", "together"),
)
