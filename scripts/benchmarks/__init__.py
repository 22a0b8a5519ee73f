"""Benchmarks: one module each, a row of ``table``; ``checkers`` and ``aligners`` are our peers."""
