"""Importing as a person does it: looked at, chosen, taken in, and told."""
