"""Captions of pictures, with the credits in them and the picture that each belongs to."""
