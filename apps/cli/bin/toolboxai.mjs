#!/usr/bin/env node
// Runs on any Node from 18: finds Node 24, which runs the TypeScript sources as they are.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findNode24 } from '../../../scripts/node-24.mjs';

const main = new URL('../src/main.ts', import.meta.url);

function fail(error) {
  const missing = error.code === 'ERR_MODULE_NOT_FOUND';
  console.error(missing ? `${error.message.split(' imported from ')[0]}. Install what is locked: npm ci` : error.message);
  process.exit(1);
}

function runOn(node) {
  const child = spawn(node, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', fail);
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

try {
  const node = findNode24();
  if (node === process.execPath) await import(main.href);
  else runOn(node);
} catch (error) {
  fail(error);
}
