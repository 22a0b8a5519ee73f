"""Words of both languages and what corresponds to what."""
