import { eventNames, toLegacyName } from '@toolboxai/contracts';

const renamed: ReadonlyMap<string, string> = new Map(
  [eventNames.started, eventNames.progress, eventNames.generated, eventNames.failed, eventNames.agentStatus].map((name) => [
    toLegacyName(name),
    name,
  ]),
);

/** Version 2's name of an event of version 1: `content_generated` is `content-generated`. */
export const newEventName = (name: string): string | undefined => renamed.get(name);

export const isNewEventName = (name: string): boolean => [...renamed.values()].includes(name);
