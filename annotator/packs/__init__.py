"""Authority packs: made of files of others, looked up beside the register, taken into it."""
