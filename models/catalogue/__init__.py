"""Decompositions of work into LLM calls, with their cost relations and claims."""
