"""Settings, circuit breakers and rate limits for programs that call ToolboxAI."""
