import { beforeEach, expect, test } from 'vitest';
import { forgetNames, forgetOldNames, nameSeat, namesOf } from './seat-names.ts';

let storage: Storage;
const room = { id: 'c1', retain_until: '2030-02-01T08:00:00Z' };

beforeEach(() => {
  const map = new Map<string, string>();
  storage = {
    get length() {
      return map.size;
    },
    clear: () => map.clear(),
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (name) => map.get(name) ?? null,
    setItem: (name, value) => void map.set(name, value),
    removeItem: (name) => void map.delete(name),
  };
});

test('names come back after a reload, class by class', () => {
  nameSeat(storage, room, 1, ' Seat one ');
  nameSeat(storage, room, 2, 'Seat two');
  expect(namesOf(storage, 'c1')).toEqual({ 1: 'Seat one', 2: 'Seat two' });
  expect(namesOf(storage, 'c2')).toEqual({});
});

test('an emptied name is gone, and with the last one nothing is kept at all', () => {
  nameSeat(storage, room, 1, 'Seat one');
  expect(nameSeat(storage, room, 1, '  ')).toEqual({});
  expect(storage.length).toBe(0);
});

test('forgetting takes the names of one class, and nothing else', () => {
  nameSeat(storage, room, 1, 'Seat one');
  nameSeat(storage, { ...room, id: 'c2' }, 1, 'Other');
  forgetNames(storage, 'c1');
  expect(namesOf(storage, 'c1')).toEqual({});
  expect(namesOf(storage, 'c2')).toEqual({ 1: 'Other' });
});

test('names go when their class does, and so does what cannot be read; the rest of the storage stays', () => {
  nameSeat(storage, room, 1, 'Seat one');
  nameSeat(storage, { id: 'c2', retain_until: '2030-03-01T08:00:00Z' }, 1, 'Other');
  storage.setItem('toolboxai.names.c3', 'not json');
  storage.setItem('toolboxai.refresh', 'token');
  forgetOldNames(storage, new Date('2030-02-15T00:00:00Z'));
  expect(namesOf(storage, 'c1')).toEqual({});
  expect(namesOf(storage, 'c2')).toEqual({ 1: 'Other' });
  expect(storage.getItem('toolboxai.names.c3')).toBeNull();
  expect(storage.getItem('toolboxai.refresh')).toBe('token');
});
