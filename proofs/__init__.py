"""The certified theorem library: theorems as package data, each with its certificate."""
