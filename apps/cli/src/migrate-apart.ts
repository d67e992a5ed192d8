import process from 'node:process';
import { migratePython, migrateScript } from '@toolboxai/codemod';

/** A process of its own: see open-migrator.ts. Takes files one by one, answers what became of each. */
process.on('message', (message: { file: string; text: string }) => {
  const { file, text } = message;
  process.send?.(file.endsWith('.py') ? migratePython(text) : migrateScript(file, text));
});
