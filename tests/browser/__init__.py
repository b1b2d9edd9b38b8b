"""The app as somebody meets it: a real browser against a real server."""
