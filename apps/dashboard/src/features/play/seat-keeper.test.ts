import { beforeEach, expect, test } from 'vitest';
import { forgetSeat, keepSeat, leaveSeat, type Seat, type SeatStores, seatOfDevice, seatOfTab } from './seat-keeper.ts';

function memoryStorage(): Storage {
  const map = new Map<string, string>();
  return {
    get length() {
      return map.size;
    },
    clear: () => map.clear(),
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (name) => map.get(name) ?? null,
    setItem: (name, value) => void map.set(name, value),
    removeItem: (name) => void map.delete(name),
  };
}

const seat: Seat = { token: 't', class_id: 'c1', seat: 7, nickname: 'Brave Otter', team: 0, code: 'BCDFGH' };
let stores: SeatStores;

beforeEach(() => {
  stores = { tab: memoryStorage(), device: memoryStorage() };
});

test('a reload of the tab comes back to its seat, also where the address carries the code', () => {
  keepSeat(stores, seat);
  expect(seatOfTab(stores, undefined)).toEqual(seat);
  expect(seatOfTab(stores, 'BCDFGH')).toEqual(seat);
});

test('a code of another class does not lead back to the old seat', () => {
  keepSeat(stores, seat);
  expect(seatOfTab(stores, 'JKMNPQ')).toBeNull();
});

test('a new tab has no seat, and is offered the one of this device and code', () => {
  keepSeat(stores, seat);
  const later: SeatStores = { tab: memoryStorage(), device: stores.device };
  expect(seatOfTab(later, 'BCDFGH')).toBeNull();
  expect(seatOfDevice(later, 'BCDFGH')).toEqual(seat);
  expect(seatOfDevice(later, 'JKMNPQ')).toBeNull();
});

test('leaving keeps the offer, forgetting does not', () => {
  keepSeat(stores, seat);
  leaveSeat(stores);
  expect(seatOfTab(stores, undefined)).toBeNull();
  expect(seatOfDevice(stores, 'BCDFGH')).toEqual(seat);
  forgetSeat(stores, 'c1');
  expect(seatOfDevice(stores, 'BCDFGH')).toBeNull();
});

test('what else lies in the storage is no seat', () => {
  stores.tab.setItem('toolboxai.seat', '{"token":1}');
  stores.device.setItem('toolboxai.seat.c2', 'not json');
  expect(seatOfTab(stores, undefined)).toBeNull();
  expect(seatOfDevice(stores, 'BCDFGH')).toBeNull();
});
