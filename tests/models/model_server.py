"""A small real server that speaks as OpenAI's does."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

WORDS = ("kettle", "parcel", "refund", "सुराही", "पोटली")
PLACES = {"सुराही": "kettle", "पोटली": "parcel"}


def meant(text: str) -> list[float]:
    """Return numbers for a text as a model would that knows five words in two languages."""
    return [0.1, *(sum(PLACES.get(word, word) == one for word in text.lower().split()) for one in WORDS[:3])]


class ModelServer:
    """What was asked, and what is answered."""

    def __init__(self) -> None:
        self.asked: list[dict[str, object]] = []
        self.keys: list[str] = []
        self.status = 200
        self.cut = False
        """True to go away in the middle of the answer."""
        self.says: Callable[[dict[str, object]], object] = embedded
        self.url = ""

    def answer(self, wish: dict[str, object], key: str) -> bytes:
        self.asked.append(wish)
        self.keys.append(key)
        told = self.says(wish)
        return told if isinstance(told, bytes) else json.dumps(told).encode()


def embedded(wish: dict[str, object]) -> object:
    """Answer as ``/v1/embeddings``, the last text first: the order is told by the index."""
    rows = [{"index": at, "embedding": meant(text)} for at, text in enumerate(wish["input"])]
    return {"data": rows[::-1]}


def chatting(text: str) -> Callable[[dict[str, object]], object]:
    """Answer as ``/v1/chat/completions``, always the same."""
    return lambda _wish: {"choices": [{"message": {"role": "assistant", "content": text}}]}


@contextmanager
def running() -> Iterator[ModelServer]:
    server = ModelServer()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            wish = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            body = server.answer(wish | {"path": self.path}, self.headers.get("Authorization", ""))
            self.send_response(server.status)
            self.send_header("Location", "/elsewhere")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body[: len(body) // 2] if server.cut else body)

        def log_message(self, *_told: object) -> None:
            """Be quiet."""

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    http.daemon_threads = True
    server.url = f"http://127.0.0.1:{http.server_port}"
    thread = Thread(target=http.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield server
    finally:
        http.shutdown()
        http.server_close()
        thread.join()
