"""Whether a parser of pages stopped at one of its own limits, and not only at untidy words."""

from lxml import etree

_LIMITS = ("depth", "huge", "memory", "limit", "too long", "nesting")


def is_cut_short(parser: etree.HTMLParser) -> bool:
    """What else a parser complains of names things of the page, which may be called `limit`."""
    fatal = (one for one in parser.error_log if one.level == etree.ErrorLevels.FATAL)
    return any(word in one.message.lower() for one in fatal for word in _LIMITS)
