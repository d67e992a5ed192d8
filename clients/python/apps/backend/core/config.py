"""The guide's ``settings``: variables of this program's environment under the guide's names, read when they are looked at.

``settings.OPENAI_MODEL``, ``settings.RATE_LIMIT_PER_MINUTE`` … have the guide's defaults where they are not set. What the server
itself runs with is the server's: ``npx toolboxai env check`` shows it.
"""

from __future__ import annotations

import json
import os
from typing import Any, Callable, Mapping

__all__ = ["ConfigError", "Settings", "settings"]


class ConfigError(ValueError):
    """A variable holds what it may not."""


def _text(value: str) -> str:
    return value


def _flag(value: str) -> bool:
    lower = value.strip().lower()
    if lower in ("true", "1", "yes", "on"):
        return True
    if lower in ("false", "0", "no", "off"):
        return False
    raise ValueError("must be true or false")


def _list(value: str) -> list[str]:
    items = json.loads(value)
    if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
        raise ValueError('must be a JSON list, for example ["https://app.example.org"]')
    return items


_Read = Callable[[str], Any]

# Name: how it is read, and its default as it would be typed; None where there is none.
_VARIABLES: dict[str, tuple[_Read, str | None]] = {
    "TOOLBOXAI_URL": (_text, "http://127.0.0.1:8009"),
    "TOOLBOXAI_EMAIL": (_text, None),
    "TOOLBOXAI_PASSWORD": (_text, None),
    "TOOLBOXAI_TOKEN": (_text, None),
    "ENVIRONMENT": (_text, "development"),
    "DEBUG": (_flag, "false"),
    "DATABASE_URL": (_text, None),
    "REDIS_URL": (_text, None),
    "JWT_SECRET_KEY": (_text, None),
    "JWT_ALGORITHM": (_text, "HS256"),
    "JWT_ACCESS_TOKEN_EXPIRE_MINUTES": (int, "30"),
    "JWT_REFRESH_TOKEN_EXPIRE_DAYS": (int, "7"),
    "OPENAI_API_KEY": (_text, None),
    "OPENAI_MODEL": (_text, "gpt-4"),
    "OPENAI_TEMPERATURE": (float, "0.7"),
    "MAX_TOKENS": (int, "2048"),
    "PUSHER_ENABLED": (_flag, "true"),
    "PUSHER_APP_ID": (_text, "toolboxai"),
    "PUSHER_KEY": (_text, "toolboxai-key"),
    "PUSHER_SECRET": (_text, None),
    "PUSHER_CLUSTER": (_text, "us2"),
    "PUSHER_SSL": (_flag, "true"),
    "SENTRY_DSN": (_text, None),
    "SENTRY_ENVIRONMENT": (_text, "production"),
    "SKIP_AUTH": (_flag, "false"),
    "ROJO_ENABLED": (_flag, "true"),
    "ROJO_HOST": (_text, "localhost"),
    "ROJO_PORT": (int, "34872"),
    "RATE_LIMIT_PER_MINUTE": (int, "60"),
    "WS_RATE_LIMIT_PER_MINUTE": (int, "100"),
    "MAX_CONCURRENT_GENERATIONS": (int, "10"),
    "MAX_CONTENT_GENERATION_TIME": (int, "300"),
    "WS_MAX_CONNECTIONS": (int, "1000"),
    "WS_HEARTBEAT_INTERVAL": (int, "30"),
    "CORS_ORIGINS": (_list, "[]"),
    "SECURITY_HEADERS_ENABLED": (_flag, "true"),
    "AGENT_SERVICE_ENABLED": (_flag, "true"),
    "WS_ENABLED": (_flag, "true"),
}


class Settings:
    """Variables as attributes. A placeholder such as ``your-openai-api-key`` counts as not set."""

    def __init__(self, env: Mapping[str, str] | None = None) -> None:
        self._env = os.environ if env is None else env

    def __getattr__(self, name: str) -> Any:
        if name not in _VARIABLES:
            raise AttributeError(f"{name} is not a variable of ToolboxAI. docs/CONFIGURATION.md lists them.")
        read, fallback = _VARIABLES[name]
        given = self._env.get(name, "").strip()
        if not given or given.startswith("your-"):
            return None if fallback is None else read(fallback)
        try:
            return read(given)
        except ValueError as error:
            raise ConfigError(f"{name} cannot be read: {_reason(read, error)}. Change it in the environment.") from None

    def __dir__(self) -> list[str]:
        return sorted(_VARIABLES)


def _reason(read: _Read, error: ValueError) -> str:
    # What Python says of a number repeats the value, which may be a secret put under the wrong name.
    if read in (int, float):
        return "must be a number"
    return 'must be a JSON list, for example ["https://app.example.org"]' if read is _list else str(error)


settings = Settings()
