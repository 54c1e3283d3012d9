"""Text in, records out: what a report says of directives, people, roles and awards."""
