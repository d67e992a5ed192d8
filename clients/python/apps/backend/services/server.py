"""Talks to a ToolboxAI server: logs in, sends JSON, turns what goes wrong into one clear sentence."""

from __future__ import annotations

import json
import threading
import urllib.error
import urllib.request
from typing import Any, Mapping

from ..core.config import Settings

__all__ = ["AgentServiceError", "Answer", "Server", "ServerUnreachable"]


class AgentServiceError(RuntimeError):
    """The server refused, or a task failed: ``code`` is one of the API's, ``suggestions`` what it may have been."""

    def __init__(self, code: str, message: str, status: int | None = None, suggestions: tuple[str, ...] = ()) -> None:
        nearest = f" Nearest: {'; '.join(suggestions)}." if suggestions else ""
        super().__init__(f"{message}{nearest}")
        self.code = code
        self.status = status
        self.suggestions = suggestions


class ServerUnreachable(AgentServiceError, ConnectionError):
    """Nobody answers at TOOLBOXAI_URL."""

    def __init__(self, url: str, reason: str) -> None:
        super().__init__(
            "SERVER_UNREACHABLE",
            f"No ToolboxAI server answers at {url} ({reason}). Start one (npm start), or set TOOLBOXAI_URL to where it is.",
        )


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """A login is for the server that was named, and for no other."""

    def redirect_request(self, *_: Any) -> None:
        return None


_opener = urllib.request.build_opener(_NoRedirects)


class Answer:
    def __init__(self, status: int, body: Any, headers: Mapping[str, str]) -> None:
        self.status = status
        self.body = body
        self.headers = headers


class Server:
    """Where requests go, and the login that they carry. Safe to use from several threads."""

    _TIMEOUT_SECONDS = 60
    _LONGEST_ANSWER = 50_000_000

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._lock = threading.Lock()
        self._token: str | None = None

    def call(self, method: str, path: str, body: Any = None, headers: Mapping[str, str] | None = None) -> Answer:
        """JSON in, JSON out. Logs in where it can and must; raises AgentServiceError for every answer that is none."""
        used = self._current_token()
        answer = self._send(method, path, body, headers, used)
        if answer.status == 401 and self._can_log_in():
            answer = self._send(method, path, body, headers, self._log_in(used))
        if answer.status >= 300:
            raise self._problem(answer)
        return answer

    def _can_log_in(self) -> bool:
        settings = self._settings
        return not settings.TOOLBOXAI_TOKEN and bool(settings.TOOLBOXAI_EMAIL and settings.TOOLBOXAI_PASSWORD)

    def _current_token(self) -> str | None:
        if self._settings.TOOLBOXAI_TOKEN:
            return self._settings.TOOLBOXAI_TOKEN
        with self._lock:
            token = self._token
        return self._log_in(None) if token is None and self._can_log_in() else token

    def _log_in(self, refused: str | None) -> str | None:
        """One login for all that wait for it."""
        with self._lock:
            if self._token is not None and self._token != refused:
                return self._token
            form = {"email": self._settings.TOOLBOXAI_EMAIL, "password": self._settings.TOOLBOXAI_PASSWORD}
            answer = self._send("POST", "/api/v1/auth/login", form, None, None)
            if answer.status != 200:
                raise self._problem(answer)
            self._token = str(answer.body["access_token"])
            return self._token

    def _problem(self, answer: Answer) -> AgentServiceError:
        body = answer.body if isinstance(answer.body, dict) else {}
        code = str(body.get("code", "UNEXPECTED_ANSWER"))
        message = str(body.get("detail") or body.get("title") or f"The server answered {answer.status}.")
        fields = "; ".join(f"{each.get('path')} {each.get('message')}" for each in body.get("errors") or [])
        if fields:
            message = f"{message} ({fields})"
        if code == "UNAUTHENTICATED" and not self._settings.TOOLBOXAI_TOKEN and not self._can_log_in():
            message = "The server wants a login. Set TOOLBOXAI_EMAIL and TOOLBOXAI_PASSWORD, or TOOLBOXAI_TOKEN."
        return AgentServiceError(code, message, answer.status, tuple(body.get("suggestions") or ()))

    def _send(self, method: str, path: str, body: Any, headers: Mapping[str, str] | None, token: str | None) -> Answer:
        root = str(self._settings.TOOLBOXAI_URL).rstrip("/")
        if not root.startswith(("http://", "https://")):
            raise AgentServiceError("BAD_ADDRESS", "TOOLBOXAI_URL must begin with http:// or https://.")
        sent = {"accept": "application/json", "user-agent": "toolboxai-python/2.0.0", **(headers or {})}
        if token:
            sent["authorization"] = f"Bearer {token}"
        data = None
        if body is not None:
            data = json.dumps(body).encode()
            sent["content-type"] = "application/json"
        request = urllib.request.Request(f"{root}{path}", data=data, headers=sent, method=method)
        try:
            with _opener.open(request, timeout=self._TIMEOUT_SECONDS) as response:
                return Answer(response.status, self._read(response), dict(response.headers))
        except urllib.error.HTTPError as error:
            with error:
                return Answer(error.code, self._read(error), dict(error.headers))
        except (urllib.error.URLError, OSError) as error:
            reason = getattr(error, "reason", error)
            raise ServerUnreachable(root, str(getattr(reason, "strerror", None) or reason)) from None

    def _read(self, response: Any) -> Any:
        text = response.read(self._LONGEST_ANSWER)
        try:
            return json.loads(text) if text else None
        except ValueError:
            return None
