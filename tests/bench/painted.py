"""What the benches measure up to: the frame that a reader sees."""

# A function of the page: a promise that is kept in the moment after the next frame was painted.
PAINTED = """() => new Promise((done) => requestAnimationFrame(() => {
  const channel = new MessageChannel();
  channel.port1.onmessage = done;
  channel.port2.postMessage(null);
}))"""
