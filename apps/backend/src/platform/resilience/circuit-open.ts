import { AppError } from '@toolboxai/contracts';

/** The call was not made: what it would have asked does not answer, or an admin switched it off. */
export class CircuitOpen extends AppError {
  readonly state: 'open' | 'half_open' | 'isolated';
  readonly retryAfterSeconds: number;

  constructor(name: string, state: 'open' | 'half_open' | 'isolated', retryAfterSeconds: number) {
    const why =
      state === 'isolated'
        ? `Calls to "${name}" are switched off by an admin. Nothing was sent.`
        : `"${name}" failed several times in a row, so it is left alone for a moment. Nothing was sent. Try again in ${retryAfterSeconds} seconds.`;
    super('DEPENDENCY_UNAVAILABLE', { publicMessage: why, context: { breaker: name, state, retryAfterSeconds } });
    this.state = state;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
