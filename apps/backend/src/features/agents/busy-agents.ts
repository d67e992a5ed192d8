export type AgentState = { status: 'busy' | 'idle'; taskId: string | null };

/** Which tasks each agent type of this process is at. */
export type BusyAgents = {
  begin(agentType: string, taskId: string): void;
  /** Harmless where the task has ended already. */
  end(agentType: string, taskId: string): void;
  now(agentType: string): AgentState;
};

export function createBusyAgents(): BusyAgents {
  const tasks = new Map<string, Set<string>>();
  return {
    begin: (agentType, taskId) => void tasks.set(agentType, (tasks.get(agentType) ?? new Set()).add(taskId)),
    end: (agentType, taskId) => void tasks.get(agentType)?.delete(taskId),
    now(agentType) {
      const [taskId] = tasks.get(agentType) ?? [];
      return taskId === undefined ? { status: 'idle', taskId: null } : { status: 'busy', taskId };
    },
  };
}
