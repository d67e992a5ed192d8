/** A script, and what it is or tries. */
export type Hostile = readonly [name: string, source: string];

/** Scripts that must be refused, all for one reason, and their harmless twin: much the same without what is wrong with them. */
export interface HostileGroup {
  readonly what: string;
  /**
   * The rule that each of them breaks, whatever else it breaks: a rule of the gate (text, syntax, names, loops, calls), `ts-` and the
   * number of the compiler, `compiled-names` of the last look at the Luau, `run-fault` of the virtual machine.
   */
  readonly because: string;
  /** Must be accepted, so that a gate which refuses everything fails. */
  readonly twin: string;
  readonly tries: readonly Hostile[];
}
