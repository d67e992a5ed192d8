import { describe, expect, test } from 'vitest';
import { outlast } from './outlast.ts';

const refused = () => Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
const patient = () => new AbortController().signal;

describe('work on a database that is out of reach', () => {
  test('is done again until it is back, and told so', async () => {
    const told: boolean[] = [];
    let waits = 0;
    const work = async (again: boolean) => {
      told.push(again);
      if (told.length < 4) throw refused();
      return 'done';
    };
    const onWait = () => void (waits += 1);
    expect(await outlast(work, { random: () => 0, signal: patient(), onWait })).toBe('done');
    expect({ told, waits }).toEqual({ told: [false, true, true, true], waits: 3 });
  });

  test('is given up once it is no longer wanted, after a last try', async () => {
    const end = new AbortController();
    let tries = 0;
    const work = async () => {
      tries += 1;
      if (tries === 2) end.abort();
      throw refused();
    };
    await expect(outlast(work, { random: () => 0, signal: end.signal })).rejects.toThrow('refused');
    expect(tries).toBe(2);
  });

  test('ends its pause at once when it is no longer wanted', async () => {
    const end = new AbortController();
    let tries = 0;
    const work = async () => {
      tries += 1;
      if (tries === 1) setImmediate(() => end.abort());
      throw refused();
    };
    await expect(outlast(work, { random: () => 1, signal: end.signal })).rejects.toThrow('refused');
    expect(tries).toBe(2);
  });
});

test('any other error is thrown at once', async () => {
  let tries = 0;
  const work = async () => {
    tries += 1;
    throw new Error('a fault of the work');
  };
  await expect(outlast(work, { random: () => 0, signal: patient() })).rejects.toThrow('a fault of the work');
  expect(tries).toBe(1);
});
