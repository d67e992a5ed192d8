"""The guide's ``@circuit_breaker("external_api", failure_threshold=3, timeout=30.0)``, in this process."""

from __future__ import annotations

import asyncio
import functools
import inspect
import threading
import time
from typing import Any, Callable, Literal, TypeVar

__all__ = ["CircuitBreaker", "CircuitOpen", "circuit_breaker", "get_circuit_breaker"]

State = Literal["closed", "open", "half_open"]
_Function = TypeVar("_Function", bound=Callable[..., Any])


class CircuitOpen(RuntimeError):
    """The call was not made: what it goes to failed too often just now."""

    def __init__(self, name: str, retry_after: float) -> None:
        super().__init__(f'"{name}" failed too often and is left alone. Try again in {max(1, round(retry_after))} s.')
        self.name = name
        self.retry_after = retry_after


class CircuitBreaker:
    """So many failures one after the other open it; after ``timeout`` seconds one call goes through to see."""

    def __init__(self, name: str, failure_threshold: int = 3, timeout: float = 30.0) -> None:
        if not isinstance(failure_threshold, int) or failure_threshold < 1:
            raise ValueError(f"failure_threshold must be a whole number from 1, but is {failure_threshold!r}.")
        if not timeout > 0:
            raise ValueError(f"timeout must be more than 0 seconds, but is {timeout!r}.")
        self.name = name
        self.failure_threshold = failure_threshold
        self.timeout = float(timeout)
        self._lock = threading.Lock()
        self._failures = 0
        self._opened_at: float | None = None
        self._is_trying = False

    @property
    def state(self) -> State:
        with self._lock:
            if self._opened_at is None:
                return "closed"
            return "open" if self._is_trying or self._wait() > 0 else "half_open"

    def reset(self) -> None:
        with self._lock:
            self._succeed()

    def __call__(self, function: _Function) -> _Function:
        if inspect.iscoroutinefunction(function):

            @functools.wraps(function)
            async def guarded(*args: Any, **kwargs: Any) -> Any:
                self._enter()
                try:
                    result = await function(*args, **kwargs)
                except BaseException as error:
                    self._leave(error)
                    raise
                self._leave(None)
                return result

        else:

            @functools.wraps(function)
            def guarded(*args: Any, **kwargs: Any) -> Any:
                self._enter()
                try:
                    result = function(*args, **kwargs)
                except BaseException as error:
                    self._leave(error)
                    raise
                self._leave(None)
                return result

        return guarded  # type: ignore[return-value]

    def _wait(self) -> float:
        return 0.0 if self._opened_at is None else self._opened_at + self.timeout - time.monotonic()

    def _enter(self) -> None:
        with self._lock:
            if self._opened_at is None:
                return
            wait = self._wait()
            if wait > 0 or self._is_trying:
                raise CircuitOpen(self.name, max(wait, 0.0))
            self._is_trying = True

    def _leave(self, error: BaseException | None) -> None:
        with self._lock:
            if error is None:
                self._succeed()
            elif isinstance(error, Exception) and not isinstance(error, asyncio.CancelledError):
                self._failures += 1
                if self._is_trying or self._failures >= self.failure_threshold:
                    self._opened_at = time.monotonic()
                self._is_trying = False
            else:
                # Given up by the caller: it says nothing of the other side.
                self._is_trying = False

    def _succeed(self) -> None:
        self._failures = 0
        self._opened_at = None
        self._is_trying = False


_breakers: dict[str, CircuitBreaker] = {}
_breakers_lock = threading.Lock()


def get_circuit_breaker(name: str, failure_threshold: int = 3, timeout: float = 30.0) -> CircuitBreaker:
    """One name is one breaker in the whole process. Raises ValueError for a name that is in use with other figures."""
    with _breakers_lock:
        known = _breakers.get(name)
        if known is None:
            known = _breakers[name] = CircuitBreaker(name, failure_threshold, timeout)
        elif (known.failure_threshold, known.timeout) != (failure_threshold, float(timeout)):
            raise ValueError(f'The breaker "{name}" is in use with other figures. Give both the same, or one another name.')
        return known


def circuit_breaker(name: str, failure_threshold: int = 3, timeout: float = 30.0) -> Callable[[_Function], _Function]:
    """Decorates a function, ``async`` or not. While the breaker is open it is not called, and CircuitOpen is raised."""
    return get_circuit_breaker(name, failure_threshold, timeout)
