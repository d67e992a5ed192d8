/** Which tasks each agent type of this process is at. */
export type BusyAgents = {
  begin(agentType: string, taskId: string): void;
  /** The agent's status now that the task has ended. */
  end(agentType: string, taskId: string): 'busy' | 'idle';
};

export function createBusyAgents(): BusyAgents {
  const tasks = new Map<string, Set<string>>();
  const of = (agentType: string): Set<string> => {
    const found = tasks.get(agentType) ?? new Set();
    tasks.set(agentType, found);
    return found;
  };
  return {
    begin: (agentType, taskId) => void of(agentType).add(taskId),
    end(agentType, taskId) {
      of(agentType).delete(taskId);
      return of(agentType).size > 0 ? 'busy' : 'idle';
    },
  };
}
