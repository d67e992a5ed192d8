type Listener = (value: MessageEvent['data']) => void;

/** As much of node:worker_threads' Worker as the playtest uses, by a browser's worker. */
export class Worker {
  readonly #inner: globalThis.Worker;

  constructor(url: string) {
    this.#inner = new globalThis.Worker(url, { type: 'module' });
  }

  on(_name: 'message', listener: Listener): void {
    this.#inner.addEventListener('message', ({ data }) => listener(data));
  }

  /** A browser's worker does not say that it has ended, so of the two only `error` is ever told. */
  once(name: 'error' | 'exit', listener: Listener): void {
    if (name === 'exit') return;
    const tell = ({ message }: ErrorEvent): void => listener(new Error(message || 'The playtest could not be loaded.'));
    this.#inner.addEventListener('error', tell, { once: true });
  }

  postMessage(message: unknown): void {
    this.#inner.postMessage(message, []);
  }

  /** Nothing to keep alive: a page's workers end with the page. */
  ref(): void {}

  unref(): void {}

  async terminate(): Promise<void> {
    this.#inner.terminate();
  }
}
