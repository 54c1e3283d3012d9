"""What users hold: the SQLite database, its writer and its questions."""
