"""What drafts and checks share: what a message is about, its forms, its bands of words, names and dates."""
