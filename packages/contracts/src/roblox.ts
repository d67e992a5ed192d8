import { z } from 'zod';

/**
 * Where Rojo is. `off`: ROJO_ENABLED is false. `absent`: there is no `rojo` on PATH. `unsupported`: its version cannot be used.
 * `idle`: it is there, and no lesson is served. `failed`: it stopped too often, or could not start.
 */
export const rojoStates = ['off', 'absent', 'unsupported', 'idle', 'starting', 'serving', 'failed'] as const;

export const rojoStateSchema = z.object({
  state: z.enum(rojoStates),
  /** One line: what there is, and what to do. */
  detail: z.string(),
  version: z.string().nullable(),
  /** Of Rojo's API; the plugin in Studio must speak the same. Known while it serves. */
  protocol: z.int().nullable(),
  /** What to type into the plugin, for example `localhost:34872`; null unless it serves. */
  address: z.string().nullable(),
  /** The lesson that Studio sees; null where none is served, or another teacher's is. */
  content: z.object({ id: z.guid(), title: z.string(), version: z.int() }).nullable(),
  /** How often it was started again after it stopped by itself, since the lesson was chosen. */
  restarts: z.int().nonnegative(),
});
export type RojoState = z.infer<typeof rojoStateSchema>;

export const serveLessonSchema = z.strictObject({ content_id: z.guid() });

/** `Saved` is seen by the place's creators alone; `Published` by players. */
export const placeVersionTypes = ['Saved', 'Published'] as const;
export type PlaceVersionType = (typeof placeVersionTypes)[number];

export const publishPlaceSchema = z.strictObject({
  content_id: z.guid(),
  version_type: z.enum(placeVersionTypes).default('Saved'),
});

export const placeVersionSchema = z.object({ version_number: z.int().positive(), version_type: z.enum(placeVersionTypes) });
export type PlaceVersion = z.infer<typeof placeVersionSchema>;

/** Whether this server can publish, and what a teacher should know before. */
export const publishStateSchema = z.object({
  ready: z.boolean(),
  /** Environment variables that are not set. */
  missing: z.array(z.string()),
  advice: z.array(z.string()),
});
export type PublishState = z.infer<typeof publishStateSchema>;

/** `task_data` of `roblox_asset/build_place`. Without `publish` nothing leaves this server. */
export const buildPlaceSchema = z.strictObject({ content_id: z.guid(), publish: z.enum(placeVersionTypes).optional() });
export type BuildPlace = z.infer<typeof buildPlaceSchema>;

/** `task_data` of `roblox_testing/playtest`. `cloud`: on Roblox's own servers, as a saved version of the place. */
export const playtestPlaceSchema = z.strictObject({ content_id: z.guid(), where: z.enum(['local', 'cloud']).default('local') });
export type PlaytestPlace = z.infer<typeof playtestPlaceSchema>;
