"""Makes what stands in this folder importable from the tests: `from extras import need`."""
