"""The certified theorem library: what is proved of the catalogue, kept, shown and exported.

`data` says what an entry is and `store` reads the entries that lie in `passbound.proofs`;
`rebuild` makes them anew from the catalogue.  The faces are `terminal` and `site`.
"""
