"""The reading room: the archive in a browser, through Datasette and a plugin of our own."""
