import type { Node } from 'oxc-parser';
import { requote } from './look.ts';
import type { Script } from './read-script.ts';

/** Modules of version 1, from whatever folder, the one thing that each gives under the same name now, and where it is now. */
const modules: readonly { old: RegExp; name: string; now: string }[] = [
  { old: /^(?:\.{1,2}\/|@\/|~\/)*(?:src|apps\/backend\/core|backend\/core)\/config$/, name: 'settings', now: 'core/config' },
  {
    old: /^(?:\.{1,2}\/|@\/|~\/)*(?:apps\/)?backend\/agents\/content[-_]agent$/,
    name: 'ContentAgent',
    now: 'agents/content-agent',
  },
  {
    old: /^(?:\.{1,2}\/|@\/|~\/)*(?:apps\/)?backend\/services\/agent[-_]service$/,
    name: 'getAgentService',
    now: 'services/agent-service',
  },
  {
    old: /^(?:\.{1,2}\/|@\/|~\/)*(?:apps\/)?backend\/core\/circuit[-_]breaker$/,
    name: 'circuitBreaker',
    now: 'core/circuit-breaker',
  },
  {
    old: /^(?:\.{1,2}\/|@\/|~\/)*(?:apps\/)?backend\/core\/rate[-_]limiter$/,
    name: 'RateLimitConfig',
    now: 'core/rate-limiter',
  },
];

/** `import { settings } from 'src/config'` is `… from '@toolboxai/backend/core/config'`; what imports more is left. */
export function renameImports(script: Script): void {
  for (const node of script.nodes) {
    if (node.type !== 'ImportDeclaration') continue;
    const from = node.source.value.replace(/\.[cm]?[jt]s$/, '');
    const known = modules.find(({ old }) => old.test(from));
    const path = `@toolboxai/backend/${known?.now}`;
    if (known && importsOnly(node, known.name)) {
      requote(script, node.source, path);
      script.change(node, `${known.name} comes from ${path}`);
    } else if (known) {
      script.leave(node, `"${node.source.value}" is "${path}" now, and gives ${known.name}`);
    } else if (/(?:^|\/)backend\/agents$/.test(from)) {
      script.leave(node, `"${node.source.value}" is gone: use getAgentService() of "@toolboxai/backend/services/agent-service"`);
    }
  }
}

const importsOnly = (node: Node, name: string): boolean =>
  node.type === 'ImportDeclaration' &&
  node.specifiers.length === 1 &&
  node.specifiers.every(
    (one) => one.type === 'ImportSpecifier' && one.imported.type === 'Identifier' && one.imported.name === name,
  );
