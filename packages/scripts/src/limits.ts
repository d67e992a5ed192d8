/** What a game script may be at most. All of it is far above what a creator's wish needs. */
export const limits = {
  /** Characters of a game script. */
  sourceLength: 20_000,
  /** Characters of a script to be reviewed. */
  reviewLength: 50_000,
  /** Brackets inside each other, counted before anything parses the text. */
  brackets: 40,
  /** Nodes of the syntax tree inside each other. */
  depth: 60,
  /** Characters of one text, such as the name of a part. */
  textLength: 60,
  listLength: 100,
  loopRounds: 1000,
  /** Steps that one event may cost, all loops and calls counted. */
  steps: 50_000,
  /** Findings that an answer holds. */
  findings: 50,
} as const;

/** Milliseconds. */
export const times = {
  /** For checking and compiling one script; then the process is killed. */
  compile: 5000,
  /** For the compiler to get ready. */
  start: 30_000,
  /** For trying a script out in the virtual machine. */
  run: 4000,
} as const;

/** Megabytes of heap for the compiler's process: it needs about 90. */
export const compilerHeapMb = 256;
