"""Going on where one was: what is noted of a sitting, and how it comes back."""
