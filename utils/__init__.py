"""Shared helpers of the course *Marketing, Inside and Out*."""
