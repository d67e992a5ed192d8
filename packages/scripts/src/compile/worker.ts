import { scriptChecker } from './check-script.ts';
import { loadToolchain } from './toolchain.ts';

/**
 * The process that reads scripts: it is killed when one takes too long or too much memory, and reaches neither the disk nor other
 * processes. It answers `{ready}`, or `{unavailable}` where the compiler is not installed, then one message for each script.
 */
const send = (message: unknown): void => void process.send?.(message);

try {
  const check = scriptChecker(loadToolchain(new URL('../../../../roblox/package.json', import.meta.url)));
  // The first script would otherwise pay for reading the declarations.
  check("say(part('Sign'), 'Welcome!');");
  process.on('message', (source) => {
    try {
      send({ checked: check(String(source)) });
    } catch (error) {
      send({ failed: error instanceof Error ? error.message : String(error) });
    }
  });
  send({ ready: true });
} catch (error) {
  send({ unavailable: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) });
}
