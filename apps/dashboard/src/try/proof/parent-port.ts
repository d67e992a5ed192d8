/** As much of node:worker_threads' parentPort as the playtest's worker uses. */
type Listener = (value: MessageEvent['data']) => void;

// luau-web runs anywhere, and was built not to start in a browser's worker, which it knows by these two names. They are changed
// in this thread alone.
Reflect.deleteProperty(globalThis, 'WorkerGlobalScope');
Reflect.set(globalThis, 'window', globalThis);

/** What came before somebody listened: the playtest listens once its machine stands. */
const early: MessageEvent['data'][] = [];
const keep = ({ data }: MessageEvent): void => void early.push(data);
globalThis.addEventListener('message', keep);

export const parentPort = {
  once: (_name: 'message', listener: Listener): void => {
    globalThis.removeEventListener('message', keep);
    if (early.length > 0) listener(early.shift());
    else globalThis.addEventListener('message', ({ data }) => listener(data), { once: true });
  },
  postMessage: (message: unknown): void => globalThis.postMessage(message, {}),
};

/** A page's worker is told nothing when it begins. */
export const workerData: { yields?: boolean } = {};
