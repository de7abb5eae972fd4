"""Marks: whose files they are, what can be read, what is counted; the page and Python alike."""
