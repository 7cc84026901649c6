"""A wire between a device and its hub that can be cut."""

import asyncio
import threading
from collections.abc import Coroutine
from contextlib import suppress
from typing import Self

_PIECE = 65_536


class Wire:
    """Carries whatever comes to a port of its own on to the hub's; works in a thread of its own.

    Args:
        to: The hub's port.
    """

    def __init__(self, to: int) -> None:
        self._to = to
        self.port = 0
        self._cut = False
        self._open: set[asyncio.StreamWriter] = set()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="wire", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        self._do(self._listen())
        return self

    def __exit__(self, *_: object) -> None:
        self.cut()
        self._server.close()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def cut(self) -> None:
        """Break every connection, and let no new one through."""
        self._cut = True
        self._do(self._break())

    def mend(self) -> None:
        """Let connections through again."""
        self._cut = False

    def _do(self, work: Coroutine[None, None, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(10)

    async def _listen(self) -> None:
        self._server = await asyncio.start_server(self._carry, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    async def _break(self) -> None:
        for writer in list(self._open):
            writer.transport.abort()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._cut:
            writer.transport.abort()
            return
        with suppress(OSError):
            there, to_there = await asyncio.open_connection("127.0.0.1", self._to)
            self._open |= {writer, to_there}
            await asyncio.gather(self._pump(reader, to_there), self._pump(there, writer))
            self._open -= {writer, to_there}

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while piece := await reader.read(_PIECE):
                writer.write(piece)
                await writer.drain()
        writer.close()
