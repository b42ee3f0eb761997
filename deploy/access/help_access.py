#!/usr/bin/env python3
"""Answers nginx whether the session of a request may read the help of an audience.

nginx asks with `auth_request` before it sends a protected pack. This service passes the cookie of
the request to Backend.AI's webserver, which knows the role of the session:

    GET  /may-read?audience=admin         (nginx, over a Unix socket)
    POST <webserver>/server/login-check   (this service)

The response is 204 if the role may read the audience, and 403 in every other case: no session, an
unknown role, an unknown audience, a webserver that does not respond. Needs Python 3.9 or later and
no packages.
"""

import argparse
import json
import os
import socket
import socketserver
import sys
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlsplit

#: The roles that may read an audience. Other audiences are not for this service.
READERS = {
    "admin": frozenset({"admin", "superadmin"}),
    "superadmin": frozenset({"superadmin"}),
}
TIMEOUT_SECONDS = 3
MAX_RESPONSE_BYTES = 64 * 1024


def role_of(webserver: str, cookie: str) -> "str | None":
    """Returns the role of a session, or None for no session and for any failure."""
    url = urlsplit(webserver)
    connect = HTTPSConnection if url.scheme == "https" else HTTPConnection
    connection = connect(url.hostname or "", url.port, timeout=TIMEOUT_SECONDS)
    try:
        path = f"{url.path.rstrip('/')}/server/login-check"
        headers = {"Cookie": cookie, "Content-Type": "application/json"}
        connection.request("POST", path, body="{}", headers=headers)
        response = connection.getresponse()
        if response.status != 200:
            return None
        answer = json.loads(response.read(MAX_RESPONSE_BYTES))
        if answer.get("authenticated") is not True:
            return None
        role = answer["data"]["role"]
        return role if isinstance(role, str) else None
    except (OSError, HTTPException, ValueError, KeyError, TypeError, AttributeError):
        return None
    finally:
        connection.close()


def may_read(webserver: str, audiences: "list[str]", cookie: "str | None") -> bool:
    """Returns whether the session behind a cookie may read the one audience asked for."""
    if not cookie or len(audiences) != 1 or audiences[0] not in READERS:
        return False
    return role_of(webserver, cookie) in READERS[audiences[0]]


def handler_for(webserver: str) -> "type[BaseHTTPRequestHandler]":
    class Handler(BaseHTTPRequestHandler):
        timeout = TIMEOUT_SECONDS

        def do_GET(self) -> None:
            url = urlsplit(self.path)
            audiences = parse_qs(url.query).get("audience", [])
            allowed = url.path == "/may-read" and may_read(
                webserver, audiences, self.headers.get("Cookie")
            )
            self.send_response(204 if allowed else 403)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Logs nothing, since a request carries a cookie."""

        def address_string(self) -> str:
            return "nginx"

    return Handler


class Server(socketserver.ThreadingMixIn, socketserver.UnixStreamServer):
    daemon_threads = True


def listen(path: str, webserver: str) -> None:
    """Serves on a Unix socket until the process ends."""
    if os.path.exists(path):
        os.unlink(path)
    server = Server(path, handler_for(webserver))
    os.chmod(path, 0o660)
    print(f"help access: {path} → {webserver}", flush=True)
    server.serve_forever()


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--webserver", required=True, help="address, as in http://127.0.0.1:8080")
    parser.add_argument("--socket", required=True, help="path of the Unix socket for nginx")
    options = parser.parse_args()
    url = urlsplit(options.webserver)
    if url.scheme not in ("http", "https") or not url.hostname:
        print(f"--webserver {options.webserver}: use an address such as http://127.0.0.1:8080", file=sys.stderr)
        return 2
    try:
        listen(options.socket, options.webserver)
    except (OSError, socket.error) as error:
        print(f"--socket {options.socket}: {error.strerror or error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
