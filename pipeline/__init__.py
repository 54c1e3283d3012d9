"""The way through: Word files to passages, passages to findings, findings to the database."""
