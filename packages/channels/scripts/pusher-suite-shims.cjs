/** What pusher-js' own integration suite expects around it: a test runner like Jasmine, and the two packages it ships only in its build. */
const { WebSocket } = require('ws');
const { isDeepStrictEqual, inspect } = require('node:util');

exports.Client = WebSocket;

exports.XMLHttpRequest = class {
  readyState = 0;
  status = 0;
  responseText = '';
  #method = 'GET';
  #url = '';
  #headers = {};

  open(method, url) {
    this.#method = method;
    this.#url = url;
  }

  setRequestHeader(name, value) {
    this.#headers[name] = value;
  }

  async send(body) {
    try {
      const response = await fetch(this.#url, { method: this.#method, headers: this.#headers, body: body ?? undefined });
      this.status = response.status;
      this.responseText = await response.text();
    } finally {
      this.readyState = 4;
      this.onreadystatechange?.();
    }
  }
};

const blank = () => ({ beforeAll: [], beforeEach: [], afterAll: [] });

/** Puts describe, it, expect, spyOn and jasmine on `target`; answers how to run what was described. */
exports.installRunner = (target) => {
  const specs = [];
  let path = [];
  let hooks = [blank()];
  let undo = [];
  target.describe = (name, body) => {
    path = [...path, name];
    hooks = [...hooks, blank()];
    body();
    path = path.slice(0, -1);
    hooks = hooks.slice(0, -1);
  };
  target.it = (name, body) => void specs.push({ name: [...path, name].join(' > '), body, hooks });
  for (const hook of ['beforeAll', 'beforeEach', 'afterAll']) target[hook] = (body) => hooks.at(-1)[hook].push(body);
  target.spyOn = (object, method) => {
    const original = object[method];
    const spy = makeSpy();
    object[method] = spy;
    undo.push(() => {
      object[method] = original;
    });
    return spy;
  };
  target.jasmine = { DEFAULT_TIMEOUT_INTERVAL: 5000, createSpy: makeSpy };
  target.expect = expectValue;

  return async (report) => {
    const entered = new Set();
    for (const spec of specs) {
      let failure = null;
      try {
        const isNew = spec.hooks.filter((one) => !entered.has(one));
        for (const hook of isNew) entered.add(hook);
        const before = [...isNew.flatMap((hook) => hook.beforeAll), ...spec.hooks.flatMap((hook) => hook.beforeEach)];
        for (const body of before) await body();
        await spec.body();
      } catch (error) {
        failure = error;
      }
      for (const one of undo.splice(0).reverse()) one();
      report(spec.name, failure);
    }
    return specs.length;
  };
};

function makeSpy() {
  let calls = 0;
  let result;
  const spy = () => {
    calls += 1;
    return result;
  };
  spy.calls = { count: () => calls };
  spy.and = {
    returnValue(value) {
      result = value;
      return spy;
    },
  };
  return spy;
}

function expectValue(value) {
  const matchers = (wanted) => ({
    toBe: (expected) => check(Object.is(value, expected) === wanted, 'toBe', expected),
    toEqual: (expected) => check(isDeepStrictEqual(plain(value), plain(expected)) === wanted, 'toEqual', expected),
    toHaveBeenCalled: () => check(value.calls.count() > 0 === wanted, 'toHaveBeenCalled', ''),
  });
  const check = (holds, name, expected) => {
    if (!holds) throw new Error(`${inspect(value)} ${name} ${inspect(expected)} does not hold`);
  };
  return { ...matchers(true), not: matchers(false) };
}

/** Without prototypes, which Jasmine does not compare for plain data. */
function plain(value) {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
