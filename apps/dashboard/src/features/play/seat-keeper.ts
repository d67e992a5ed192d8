import type { Joined } from '@toolboxai/contracts';

/** A seat in a class, with the code that led there. Who holds its token is that player. */
export type Seat = Joined & { code: string };

/** `tab` is forgotten with the tab, so that a reload comes back and nothing else does; `device` outlives it. */
export type SeatStores = { tab: Storage; device: Storage };

const tabKey = 'toolboxai.seat';
const deviceKey = (classId: string): string => `toolboxai.seat.${classId}`;

function readSeat(kept: string | null): Seat | null {
  if (kept === null) return null;
  try {
    const { token, class_id, seat, nickname, team, code }: Record<string, unknown> = JSON.parse(kept);
    if (typeof token !== 'string' || typeof class_id !== 'string' || typeof seat !== 'number') return null;
    if (typeof nickname !== 'string' || typeof team !== 'number' || typeof code !== 'string') return null;
    return { token, class_id, seat, nickname, team, code };
  } catch {
    return null;
  }
}

export function keepSeat({ tab, device }: SeatStores, seat: Seat): void {
  const text = JSON.stringify(seat);
  tab.setItem(tabKey, text);
  device.setItem(deviceKey(seat.class_id), text);
}

/** The seat that this tab sits on. With a `code` of another class the tab is about to change its seat. */
export function seatOfTab({ tab }: SeatStores, code: string | undefined): Seat | null {
  const seat = readSeat(tab.getItem(tabKey));
  return seat !== null && (code === undefined || code === seat.code) ? seat : null;
}

/** The seat that was taken on this device with this code before: perhaps by another child, so it is only offered. */
export function seatOfDevice({ device }: SeatStores, code: string): Seat | null {
  for (let index = 0; index < device.length; index += 1) {
    const key = device.key(index);
    const seat = key?.startsWith(`${tabKey}.`) ? readSeat(device.getItem(key)) : null;
    if (seat?.code === code) return seat;
  }
  return null;
}

export function leaveSeat({ tab }: SeatStores): void {
  tab.removeItem(tabKey);
}

/** For a seat that is no more. */
export function forgetSeat({ tab, device }: SeatStores, classId: string): void {
  tab.removeItem(tabKey);
  device.removeItem(deviceKey(classId));
}
