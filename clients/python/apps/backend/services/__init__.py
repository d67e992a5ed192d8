"""What ToolboxAI does for its callers."""
