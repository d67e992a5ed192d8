import { findRojo } from '#features/roblox';
import { type Check, off, ok, warning } from './finding.ts';

const check = 'rojo';

export const checkRojo: Check = async ({ config }) => {
  if (!config.rojo.enabled) return [off(check, 'ROJO_ENABLED is false')];
  const tool = await findRojo('rojo');
  if (tool.kind === 'found') return [ok(check, `Rojo ${tool.version}`)];
  const fix = 'Install Rojo 7.4 or newer (https://rojo.space/docs) where PATH names it, or set ROJO_ENABLED=false.';
  const without = 'Lessons cannot be served to Roblox Studio; their files can be downloaded all the same.';
  if (tool.kind === 'absent')
    return [warning(check, { detail: 'there is no `rojo` on PATH', cause: `Rojo is not installed. ${without}`, fix })];
  return [warning(check, { detail: `the \`rojo\` on PATH is ${tool.version}`, cause: `It is not supported. ${without}`, fix })];
};
