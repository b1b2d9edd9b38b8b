"""The other pages of the app, one a file, and what they share in `ui`."""
