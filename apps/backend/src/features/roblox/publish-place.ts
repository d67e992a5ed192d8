import { AppError, type PublishState } from '@toolboxai/contracts';
import type { OpenCloud } from './open-cloud.ts';

export type OpenCloudSettings = { apiKey: string | undefined; universeId: number | undefined; placeId: number | undefined };

const names = { apiKey: 'ROBLOX_API_KEY', universeId: 'ROBLOX_UNIVERSE_ID', placeId: 'ROBLOX_PLACE_ID' } as const;

const missingOf = (settings: OpenCloudSettings): string[] =>
  (['apiKey', 'universeId', 'placeId'] as const).filter((name) => settings[name] === undefined).map((name) => names[name]);

const advice = [
  'Roblox shows a new game to players of 16 and older and to trusted friends only, until its owner’s identity is verified and it is much played. For a class of younger children, use the class code in the browser or open the file in Studio.',
  'A saved version is seen by the place’s creators alone. A published one replaces what players see.',
  'What is sent holds the world, the questions and their keys, and nobody’s name.',
];

/** Whether this server can publish, and what a teacher should know before. */
export function publishState(settings: OpenCloudSettings): PublishState {
  const missing = missingOf(settings);
  return { ready: missing.length === 0, missing, advice };
}

/** Throws SWITCHED_OFF, naming what is not set. */
export function requireCloud(cloud: OpenCloud | undefined, settings: OpenCloudSettings): OpenCloud {
  if (cloud) return cloud;
  throw new AppError('SWITCHED_OFF', {
    publicMessage: `This server cannot send to Roblox: ${missingOf(settings).join(', ')} not set. Whoever runs it can set that (docs/CONFIGURATION.md). Without it, download place.rbxlx and publish it from Studio.`,
  });
}
