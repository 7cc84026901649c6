"""A small real server that answers what a test lays before it."""

import asyncio
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from aiohttp import web


@dataclass
class Asked:
    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    said: object


@dataclass
class Replies:
    """What was asked, and what is answered: by method and path; lists are answered one after the other."""

    url: str = ""
    asked: list[Asked] = field(default_factory=list)
    answers: dict[tuple[str, str], object] = field(default_factory=dict)
    first: list[web.Response] = field(default_factory=list)
    """Answered before anything else, whatever is asked."""
    stalls: bool = False

    def lay(self, method: str, path: str, answer: object, status: int = 200) -> None:
        self.answers[method, path] = (status, answer)

    def paths(self) -> list[str]:
        return [f"{one.method} {one.path}" for one in self.asked]

    async def reply(self, request: web.Request) -> web.Response:
        body = await request.text()
        said = json.loads(body) if body.startswith(("{", "[")) else body
        self.asked.append(
            Asked(request.method, request.path, dict(request.query), dict(request.headers), said)
        )
        if self.stalls:
            await asyncio.sleep(30)
        if self.first:
            return self.first.pop(0)
        status, answer = self.answers.get((request.method, request.path), (404, {"error": "not found"}))
        if isinstance(answer, list) and answer and isinstance(answer[0], Page):
            answer = answer[min(self._turn(request), len(answer) - 1)].answer
        return web.json_response(answer, status=status)

    def _turn(self, request: web.Request) -> int:
        return self.paths().count(f"{request.method} {request.path}") - 1


@dataclass
class Page:
    """One of several answers to the same question."""

    answer: object


@contextmanager
def answering() -> Iterator[Replies]:
    replies, loop, ready = Replies(), asyncio.new_event_loop(), threading.Event()

    async def begin() -> web.AppRunner:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", replies.reply)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        replies.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        return runner

    def live() -> None:
        asyncio.set_event_loop(loop)
        runner = loop.run_until_complete(begin())
        ready.set()
        loop.run_forever()
        loop.run_until_complete(runner.cleanup())
        # Who was made to wait for an answer has gone long ago.
        for task in asyncio.all_tasks(loop):
            task.cancel()
        loop.run_until_complete(asyncio.sleep(0))
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()

    thread = threading.Thread(target=live)
    thread.start()
    assert ready.wait(20)
    try:
        yield replies
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
