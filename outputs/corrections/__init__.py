"""What people corrected in what was read, kept apart from it and applied whenever a report is stored."""
