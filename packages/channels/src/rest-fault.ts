import type { RestResponse } from './options.ts';

export type Fault = { status: number; body: { error: string } };

export function fault(status: number, error: string): Fault {
  return { status, body: { error } } satisfies RestResponse;
}
