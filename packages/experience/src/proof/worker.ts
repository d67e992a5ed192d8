import { parentPort, workerData } from 'node:worker_threads';

/**
 * One Luau machine for one chunk. A second state in the same process fails once the first was destroyed,
 * and a loop without end blocks its thread: so each run has a worker of its own, which its owner ends.
 */
// Of luau-web's two builds, the one it takes where WebAssembly can suspend lets errors escape from pcall
// (seen with 1.4.0 on Node 24.21). Without that ability, in this thread alone, it takes the other.
const webAssembly: object = Reflect.get(globalThis, 'WebAssembly');
Reflect.deleteProperty(webAssembly, 'Suspending');
const { InternalLuauWasmModule, LuauState } = await import('luau-web');

// Linux alone knows a priority of a thread; elsewhere the call would slow down the whole process. Of one processor that others want
// as well, this leaves about a quarter, so that what takes a third of a second ends within the playtest's limit all the same.
const politeNiceness = 5;
// No import: the page without a server runs this file as well, and asks for no priority.
if (workerData.yields === true && process.platform === 'linux') process.getBuiltinModule('node:os').setPriority(politeNiceness);

const silence = (): void => {};
InternalLuauWasmModule.fprint = silence;
InternalLuauWasmModule.fprintwarn = silence;
InternalLuauWasmModule.fprinterr = silence;

const state = await LuauState.createAsync();
parentPort?.once('message', (source) => {
  run(String(source)).then(
    (result) => parentPort?.postMessage({ result }, []),
    (error) => parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) }, []),
  );
});
parentPort?.postMessage({ ready: true }, []);

async function run(source: string): Promise<string> {
  const chunk = state.loadstring(source, '=chunk', true);
  const [result]: unknown[] = await chunk();
  return String(result);
}
