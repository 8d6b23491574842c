"""Proof of an export: the bytes are read back and compared with the project, thing by thing."""
