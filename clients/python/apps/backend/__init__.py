"""The names of the migration guide, over HTTP: see README.md."""
