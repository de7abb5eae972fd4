"""Rehearse a class on this machine before it comes: a JupyterHub, and as many students as are expected."""
