import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './places.mjs';

/**
 * Becomes the command where the system can (its signals and exit code are then its own), else runs it, passes signals on and
 * exits as it does. Does not return.
 *
 * @param {string} file
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string }} options
 */
export async function becomeCommand(file, args, { env = process.env, cwd = root } = {}) {
  if (process.execve && process.platform !== 'win32') {
    process.chdir(cwd);
    process.execve(file, [file, ...args], definedOnly(env));
  }
  process.exit(await runCommand(file, args, { env, cwd }));
}

const definedOnly = (env) => Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));

/** Runs a command on this terminal, passes signals on; its exit code, or 128 + the signal that ended it. */
export function runCommand(file, args, { env = process.env, cwd = root } = {}) {
  const child = spawn(file, args, { stdio: 'inherit', env, cwd });
  const passOn = (signal) => {
    // A terminal sends Ctrl-C to the whole group, the child included: a second copy would read as "stop at once".
    if (signal === 'SIGINT' && process.stdin.isTTY) return;
    child.kill(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, passOn);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(name, passOn);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

/**
 * Runs a command quietly: its exit code and all that it printed.
 *
 * @returns {Promise<{ code: number, output: string }>}
 */
export function captureCommand(file, args, { env = process.env, cwd = root } = {}) {
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'], env, cwd });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 127, output: `${error.code}: ${error.message}` }));
    child.on('close', (code, signal) => resolve({ code: code ?? 128 + (constants.signals[signal] ?? 0), output }));
  });
}
