import { declarations } from '../api/declarations.ts';
import { robloxTypes } from '../api/roblox-types.ts';
import type { Toolchain, TsTypes } from './toolchain.ts';

export const scriptFile = '/src/script.server.ts';
export const apiFile = '/types/api.d.ts';

export type OpenProgram = (source: string) => TsTypes.Program;

/** Programs of one script each, in memory: nothing on the disk can be reached from a script. Each reuses what the last one read. */
export function programOpener({ ts, compilerTypes }: Toolchain): OpenProgram {
  const texts = new Map<string, string>([
    ['/types/roblox.d.ts', robloxTypes],
    [apiFile, declarations],
  ]);
  // The reference to Roblox's own types is left out: none of them is in the API.
  for (const [name, text] of compilerTypes)
    texts.set(`/types/${name}`, text.replace('/// <reference types="@rbxts/types"/>', '/// '));
  const roots = [...texts.keys(), scriptFile];
  const options: TsTypes.CompilerOptions = {
    noLib: true,
    strict: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.CommonJS,
    moduleResolution: ts.ModuleResolutionKind.Node10,
    moduleDetection: ts.ModuleDetectionKind.Force,
    allowSyntheticDefaultImports: true,
    downlevelIteration: true,
    skipLibCheck: true,
    types: [],
    rootDir: '/src',
    outDir: '/out',
  };
  const parsed = new Map<string, TsTypes.SourceFile>();
  const host: TsTypes.CompilerHost = {
    getSourceFile(name, version) {
      const text = texts.get(name);
      if (text === undefined) return undefined;
      const known = parsed.get(name);
      if (known?.text === text) return known;
      const file = ts.createSourceFile(name, text, version, true);
      parsed.set(name, file);
      return file;
    },
    writeFile: () => undefined,
    getDefaultLibFileName: () => '/types/core.d.ts',
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name) => texts.has(name),
    readFile: (name) => texts.get(name),
    directoryExists: () => false,
    getDirectories: () => [],
  };
  let last: TsTypes.Program | undefined;
  return (source) => {
    texts.set(scriptFile, source);
    last = ts.createProgram(roots, options, host, last);
    return last;
  };
}
