"""The behaviour of the rules, the pages, the downloads and the house."""
