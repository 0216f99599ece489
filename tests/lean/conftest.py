"""Makes what stands in this folder importable from its tests."""
