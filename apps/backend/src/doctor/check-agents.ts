import { codeOf, type Finding, fault, ok } from './finding.ts';

const check = 'agent service';

/** Whether what programs import can be imported: the guide's `python -c "from … import get_agent_service"`. */
export async function checkAgents(): Promise<Finding[]> {
  try {
    const { getAgentService } = await import('../embed/agent-service.ts');
    if (typeof getAgentService !== 'function') throw new TypeError('getAgentService is no function');
    return [ok(check, 'it can be imported')];
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const missing = codeOf(error) === 'ERR_MODULE_NOT_FOUND';
    return [
      fault(check, {
        detail: `it cannot be imported: ${message}`,
        cause: missing ? 'A package or a file of ours is missing.' : 'One of its parts fails as it is loaded.',
        fix: missing ? 'Install what is locked: npm ci' : 'Install anew: rm -r node_modules && npm ci',
      }),
    ];
  }
}
