"""Web Annotations that other programs wrote, put on an article that is here."""
