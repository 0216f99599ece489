"""The version of passbound, without asking the package's metadata (which takes 40 ms)."""

VERSION = "0.1.0"
