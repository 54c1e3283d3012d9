"""Models learned from gold, as readable files."""
