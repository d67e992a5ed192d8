import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type typescript from '../../../../roblox/node_modules/typescript/lib/typescript.js';

export type Ts = typeof typescript;
export type { default as TsTypes } from '../../../../roblox/node_modules/typescript/lib/typescript.js';

/** The parts of roblox-ts that turn a checked program into Luau. They are no public door of it, so its version is looked at. */
export interface Toolchain {
  readonly ts: Ts;
  /** Text of each declaration file of `@rbxts/compiler-types`, by its name. */
  readonly compilerTypes: ReadonlyMap<string, string>;
  /** Luau of one file of a program without errors, and what roblox-ts has against it. */
  readonly toLuau: (program: typescript.Program, file: typescript.SourceFile) => LuauOutput;
}

export interface LuauOutput {
  readonly luau: string;
  readonly diagnostics: readonly typescript.Diagnostic[];
}

const robloxTs = '3.0.0';

/** Loads TypeScript and roblox-ts from the game's folder. Throws where they are not installed, or are another version. */
export function loadToolchain(robloxFolder: URL): Toolchain {
  const fromGame = createRequire(robloxFolder);
  const { version }: { version: string } = fromGame('roblox-ts/package.json');
  if (version !== robloxTs) throw new Error(`roblox-ts ${robloxTs} is needed, ${version} is installed`);
  const fromRobloxTs = createRequire(fromGame.resolve('roblox-ts/package.json'));
  return {
    ts: fromGame('typescript'),
    compilerTypes: readCompilerTypes(fromGame),
    toLuau: luauWriter(fromRobloxTs),
  };
}

function readCompilerTypes(fromGame: NodeJS.Require): Map<string, string> {
  const folder = fromGame.resolve('@rbxts/compiler-types/types/core.d.ts').slice(0, -'core.d.ts'.length);
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(folder + name, 'utf8')]));
}

function luauWriter(fromRobloxTs: NodeJS.Require): Toolchain['toLuau'] {
  const transformer = fromRobloxTs('./out/TSTransformer');
  const { DiagnosticService } = fromRobloxTs('./out/TSTransformer/classes/DiagnosticService');
  const { createTransformServices } = fromRobloxTs('./out/TSTransformer/util/createTransformServices');
  const { DEFAULT_PROJECT_OPTIONS } = fromRobloxTs('./out/Shared/constants');
  const { renderAST } = fromRobloxTs('@roblox-ts/luau-ast');
  const { PathTranslator } = fromRobloxTs('@roblox-ts/path-translator');
  const { RojoResolver } = fromRobloxTs('@roblox-ts/rojo-resolver');
  const project = {
    isPackage: false,
    nodeModulesPath: '/node_modules',
    projectOptions: { ...DEFAULT_PROJECT_OPTIONS, rojo: '', type: 'model' },
    projectPath: '/',
    rojoConfigPath: undefined,
    tsConfigPath: '',
  };
  const paths = new PathTranslator('/src', '/out', undefined, false, true);
  const rojo = RojoResolver.fromTree('/', { $className: 'DataModel' });
  return (program, file) => {
    const checker = program.getTypeChecker();
    DiagnosticService.flush();
    const state = new transformer.TransformState(
      program,
      project,
      createTransformServices(checker),
      paths,
      new transformer.MultiTransformState(),
      program.getCompilerOptions(),
      rojo,
      [],
      new Map(),
      undefined,
      checker,
      'model',
      file,
    );
    const luau: string = renderAST(transformer.transformSourceFile(state, file));
    return { luau, diagnostics: DiagnosticService.flush() };
  };
}
