"""Proposals for the person at the keys: spans, speakers, entries. Nothing here changes records.

Rooms from the ground up: `text` (words, and what is known of them), `dates` and `register`,
`names`, `claims` and `captions`; then what asks them: `caret` for one place, `engine` for an
article, `deciding` for what becomes of a suggestion, `propagation` for the other places of it.
"""
