"""The guide's ``RateLimitConfig(requests_per_minute=60, burst_size=10, window_size=60)``, and a limiter of this process."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import NamedTuple

__all__ = ["RateLimitConfig", "RateLimiter", "Turn"]


@dataclass(frozen=True)
class RateLimitConfig:
    """So many requests in ``window_size`` seconds as ``requests_per_minute`` allows, and ``burst_size`` at once."""

    requests_per_minute: float = 60
    burst_size: int = 10
    window_size: float = 60

    def __post_init__(self) -> None:
        if not self.requests_per_minute > 0:
            raise ValueError(f"requests_per_minute must be more than 0, but is {self.requests_per_minute!r}.")
        if not isinstance(self.burst_size, int) or self.burst_size < 1:
            raise ValueError(f"burst_size must be a whole number from 1, but is {self.burst_size!r}.")
        if not self.window_size > 0:
            raise ValueError(f"window_size must be more than 0 seconds, but is {self.window_size!r}.")


class Turn(NamedTuple):
    allowed: bool
    remaining: int
    retry_after: float


class RateLimiter:
    """Counts by key (a user, an address). In no window, of any length, come more in than the rate and the burst."""

    _MOST_KEYS = 100_000

    def __init__(self, config: RateLimitConfig | None = None) -> None:
        self.config = config or RateLimitConfig()
        self._every = 60 / self.config.requests_per_minute
        self._lock = threading.Lock()
        self._due: dict[str, float] = {}

    def take(self, key: str) -> Turn:
        """One request of ``key``. What is refused counts for nothing."""
        with self._lock:
            now = time.monotonic()
            due = max(self._due.get(key, now), now)
            patience = self._every * (self.config.burst_size - 1)
            if due - now > patience:
                return Turn(False, 0, due - now - patience)
            self._due[key] = due + self._every
            if len(self._due) > self._MOST_KEYS:
                self._due = {name: at for name, at in self._due.items() if at > now}
            return Turn(True, int((patience - (due - now)) / self._every), 0.0)
