/** What every command is given: the environment with the root's .env under it, and where its answer goes. */
export type CommandContext = { env: NodeJS.ProcessEnv; print: (line: string) => void };
