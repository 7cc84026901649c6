"""Real servers, each in a folder and on a port of its own, ended by whoever began them."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

PATIENCE_S = 20.0


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def until(what: Callable[[], bool], patience_s: float = PATIENCE_S) -> bool:
    """Wait until something is so; False where it never was."""
    end = time.monotonic() + patience_s
    while time.monotonic() < end:
        if what():
            return True
        time.sleep(0.02)
    return what()


def answers(port: int) -> bool:
    with socket.socket() as line:
        line.settimeout(1)
        return line.connect_ex(("127.0.0.1", port)) == 0


@contextmanager
def running(command: list[str], folder: Path, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """Run a server until the end of the block; raise ``TimeoutError`` where it never answers."""
    log = (folder / "server.log").open("wb")
    # Without our paths: what runs beside us is a program of its own.
    env = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log, env=env)
    try:
        if not until(lambda: process.poll() is not None or answers(port)) or process.poll() is not None:
            raise TimeoutError((folder / "server.log").read_text(errors="replace")[-2000:])
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        log.close()


def radicale_command(folder: Path, port: int, user: str, password: str) -> list[str]:
    (folder / "users").write_text(f"{user}:{password}\n", encoding="utf-8")
    options = {
        "server-hosts": f"127.0.0.1:{port}",
        "auth-type": "htpasswd",
        "auth-htpasswd-filename": str(folder / "users"),
        "auth-htpasswd-encryption": "plain",
        "auth-delay": "0",
        "storage-filesystem-folder": str(folder / "books"),
        "rights-type": "owner_only",
    }
    settings = [word for name, value in options.items() for word in (f"--{name}", value)]
    return [sys.executable, "-m", "radicale", "--config", "", *settings]


def dovecot_settings(folder: Path, port: int, user: str, password: str, owner: str) -> str:
    """Return a configuration under which Dovecot needs no rights of root."""
    return f"""
protocols = imap
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/dovecot.log
listen = 127.0.0.1
ssl = required
ssl_cert = <{folder}/cert.pem
ssl_key = <{folder}/key.pem
disable_plaintext_auth = yes
default_internal_user = {owner}
default_internal_group = {group_of(owner)}
default_login_user = {owner}
first_valid_uid = 0
mail_location = maildir:{folder}/mail
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Sent {{
    special_use = \\Sent
    auto = create
  }}
}}
passdb {{
  driver = static
  args = password={password} user={user}
}}
userdb {{
  driver = static
  args = uid={owner} gid={group_of(owner)} home={folder}/home
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = 0
  }}
  inet_listener imaps {{
    address = 127.0.0.1
    port = {port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
"""


def group_of(owner: str) -> str:
    import grp
    import pwd

    return grp.getgrgid(pwd.getpwnam(owner).pw_gid).gr_name


def certificate(folder: Path) -> None:
    """Write a key and a certificate of our own for this computer."""
    names = "subjectAltName=IP:127.0.0.1,DNS:localhost"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    about = ["-subj", "/CN=localhost", "-addext", names]
    files = ["-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem")]
    subprocess.run([*command, *about, *files], check=True, capture_output=True)


@contextmanager
def dovecot(user: str, password: str) -> Iterator[tuple[Path, int]]:
    """Run a mail server; give its folder and its port. It runs as nobody where we are root."""
    import getpass
    import pwd
    import shutil
    import tempfile

    # Not below pytest's folder, which nobody but its owner may enter.
    folder, port = Path(tempfile.mkdtemp(prefix="aa-mail-")), free_port()
    owner = "nobody" if os.geteuid() == 0 else getpass.getuser()
    certificate(folder)
    (folder / "dovecot.conf").write_text(dovecot_settings(folder, port, user, password, owner))
    command = ["dovecot", "-F", "-c", str(folder / "dovecot.conf")]
    if os.geteuid() == 0:
        who = pwd.getpwnam(owner)
        for path in (folder, *folder.iterdir()):
            os.chown(path, who.pw_uid, who.pw_gid)
        command = ["setpriv", f"--reuid={who.pw_uid}", f"--regid={who.pw_gid}", "--clear-groups", *command]
    try:
        with running(command, folder, port):
            yield folder, port
    finally:
        shutil.rmtree(folder, ignore_errors=True)
