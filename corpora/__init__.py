"""Files, sets and many machines."""
