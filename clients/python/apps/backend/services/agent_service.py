"""The guide's agent service, over HTTP::

    from apps.backend.services.agent_service import get_agent_service

    result = await get_agent_service().execute_task(
        agent_type="content_generator", task_type="generate_content", task_data={"subject": "Mathematics", "grade_level": 5}
    )
"""

from __future__ import annotations

import asyncio
import threading
import time
import uuid
from typing import Any, Mapping

from ..core.config import Settings, settings
from .server import AgentServiceError, Server, ServerUnreachable

__all__ = ["AgentService", "AgentServiceError", "ServerUnreachable", "get_agent_service"]

_ENDED = ("completed", "failed", "cancelled")
_WAIT_SECONDS = 20
_LOOK_EVERY_SECONDS = 1.0


class AgentService:
    """Tasks of the server at TOOLBOXAI_URL. Nothing is asked of it before the first task."""

    def __init__(self, given: Settings = settings) -> None:
        self._settings = given
        self._server = Server(given)

    async def execute_task(
        self, agent_type: str, task_type: str, task_data: Mapping[str, Any], timeout: float | None = None
    ) -> dict[str, Any]:
        """Has a task done and gives its result. The event loop goes on meanwhile.

        ``timeout`` in seconds; MAX_CONTENT_GENERATION_TIME and ten unless told. A caller that gives up leaves the task to the
        server. Raises AgentServiceError with the code and message of a task that failed, ServerUnreachable where nobody answers.
        """
        return await asyncio.to_thread(self.execute_task_sync, agent_type, task_type, task_data, timeout)

    def execute_task_sync(
        self, agent_type: str, task_type: str, task_data: Mapping[str, Any], timeout: float | None = None
    ) -> dict[str, Any]:
        """The same for programs without an event loop."""
        patience = self._settings.MAX_CONTENT_GENERATION_TIME + 10 if timeout is None else timeout
        end = time.monotonic() + patience
        order = {"agent_type": agent_type, "task_type": task_type, "task_data": dict(task_data)}
        # Sent again with a new login, the same key is the same task.
        wait = {"prefer": f"wait={max(0, min(_WAIT_SECONDS, int(patience)))}", "idempotency-key": str(uuid.uuid4())}
        task = self._server.call("POST", "/api/v1/agents/execute", order, wait).body
        while task["status"] not in _ENDED:
            if time.monotonic() >= end:
                raise AgentServiceError(
                    "TASK_TIMED_OUT", f"The task {task['task_id']} is still {task['status']} after {patience:g} s; it goes on."
                )
            time.sleep(min(_LOOK_EVERY_SECONDS, max(0.0, end - time.monotonic())))
            task = self._server.call("GET", f"/api/v1/agents/tasks/{task['task_id']}").body
        return _result_of(task)


def _result_of(task: Mapping[str, Any]) -> dict[str, Any]:
    if task["status"] == "completed":
        return dict(task.get("result") or {})
    error = task.get("error") or {}
    code = str(error.get("code", "CANCELLED" if task["status"] == "cancelled" else "INTERNAL"))
    message = str(error.get("message", f"The task was {task['status']}."))
    raise AgentServiceError(code, message, suggestions=tuple(error.get("suggestions") or ()))


_shared: AgentService | None = None
_shared_lock = threading.Lock()


def get_agent_service() -> AgentService:
    """One service for the whole process."""
    global _shared
    with _shared_lock:
        if _shared is None:
            _shared = AgentService()
        return _shared
