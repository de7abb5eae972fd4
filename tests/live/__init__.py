"""The live survey: what phones send, what is kept, what the projector shows."""
