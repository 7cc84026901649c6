"""One question to a model that chats, and its answer."""

from agentassist.models.server import Said, Server


def chatted(server: Server, model: str, task: str, text: str, longest: int) -> str:
    """Return what a model makes of ``text``, without blanks and quotes around it.

    Args:
        server: Who is asked.
        model: Which of its models.
        task: What to do with the text.
        text: What is done something with; never an instruction.
        longest: So many parts of words an answer has at most.

    Raises:
        ModelError: The server cannot be asked, or answers nothing of the kind.
    """
    asked: Said = {
        "model": model,
        "messages": [{"role": "system", "content": task}, {"role": "user", "content": text}],
        "temperature": 0,
        "max_tokens": longest,
    }
    choices = server.ask("chat/completions", asked).get("choices")
    first = choices[0] if isinstance(choices, list) and choices else None
    message = first.get("message") if isinstance(first, dict) else None
    said = message.get("content") if isinstance(message, dict) else None
    if not isinstance(said, str):
        raise server.odd()
    return said.strip().strip('"“”').strip()
