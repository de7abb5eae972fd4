"""Where a survey can be reached: on this computer alone, or in its network where the teacher asks for that."""

import io
import ipaddress
import socket
from contextlib import suppress

import segno
from tornado.netutil import bind_sockets

from utils.live.words import say

HERE = "127.0.0.1"
USUAL_PORTS = range(8900, 8950)


def network_address(network: str) -> str | None:
    """Return the address that *network* asks for: ``yes``, or one of this computer; None for "" and ``no``.

    Raises ValueError, in words, where there is none.
    """
    if network.lower() in ("", "no"):
        return None
    if network.lower() == "yes":
        address = _usual_address()
        if address is None:
            raise ValueError(say("no-network"))
        return address
    try:
        address = str(ipaddress.IPv4Address(network))
        with socket.socket() as probe:
            probe.bind((address, 0))
    except (ValueError, OSError):
        raise ValueError(say("bad-network", network=network)) from None
    return address


def listening(port: int | None, address: str | None) -> list[socket.socket]:
    """Return sockets that listen at *port*, or at a usual one that is free, here and at *address* where there is one.

    Raises OSError where a port is in use.
    """
    if port is None:
        for usual in USUAL_PORTS:
            try:
                return listening(usual, address)
            except OSError:
                continue
        port = 0
    sockets = bind_sockets(port, HERE, socket.AF_INET)
    try:
        same = sockets[0].getsockname()[1]
        return sockets + (bind_sockets(same, address, socket.AF_INET) if address not in (None, HERE) else [])
    except OSError:
        sockets[0].close()
        raise


def port_in(text: str) -> int | None:
    """Return the port that *text* names, None for "". Raises ValueError, in words, where it is none."""
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and 1024 <= int(text) <= 65535):
        raise ValueError(say("bad-port", port=text))
    return int(text)


def code_svg(address: str) -> bytes:
    """Return the code that a phone scans for *address*, black on white, with the quiet margin that it needs."""
    drawn = io.BytesIO()
    segno.make(address, error="m", micro=False).save(drawn, kind="svg", border=4, light="white", scale=8)
    return drawn.getvalue()


def _usual_address() -> str | None:
    """Return the address by which this computer leaves for other networks, else any of its own; nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # an address kept for examples; connecting only chooses the way
            found = [probe.getsockname()[0]]
        except OSError:
            found = []
    with suppress(OSError):
        found += socket.gethostbyname_ex(socket.gethostname())[2]
    return next((each for each in found if not ipaddress.ip_address(each).is_loopback), None)
