import { findStation } from './find-station.ts';

const gold = Color3.fromRGB(255, 214, 51);

/**
 * Shows on this player's screen alone that a station is done: its prompt goes, an outline stays,
 * and a right answer sparkles. Only what is built into Roblox is used.
 */
export function markStation(station: string, isCorrect: boolean): void {
  const { model, pad, prompt } = findStation(station);
  if (model === undefined || model.FindFirstChild('Done') !== undefined) return;
  const outline = new Instance('Highlight');
  outline.Name = 'Done';
  outline.FillTransparency = 1;
  outline.OutlineColor = isCorrect ? gold : Color3.fromRGB(200, 200, 210);
  outline.Parent = model;
  if (prompt !== undefined) prompt.Enabled = false;
  if (isCorrect && pad !== undefined) sparkle(pad, 40);
}

/** A short burst over the pad of a station, in the texture that every emitter has. */
export function sparkle(pad: Instance, particles: number): void {
  const emitter = new Instance('ParticleEmitter');
  emitter.Rate = 0;
  emitter.Color = new ColorSequence(gold, new Color3(1, 1, 1));
  emitter.Speed = new NumberRange(8, 14);
  emitter.Lifetime = new NumberRange(0.8, 1.6);
  emitter.SpreadAngle = new Vector2(60, 60);
  emitter.Parent = pad;
  emitter.Emit(particles);
  task.delay(3, () => emitter.Destroy());
}
