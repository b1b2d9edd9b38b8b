"""What looks at a message, one finder a file; a file here is used by being here.

Each offers `find(text, about, asked)`, which yields findings.
"""
