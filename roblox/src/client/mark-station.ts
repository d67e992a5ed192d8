/**
 * Shows on this player's screen alone that a station is done: its prompt goes, an outline stays,
 * and a right answer sparkles. Only what is built into Roblox is used.
 */
export function markStation(station: string, isCorrect: boolean): void {
  const model = game.GetService('Workspace').FindFirstChild('Stations')?.FindFirstChild(station);
  if (model === undefined || model.FindFirstChild('Done') !== undefined) return;
  const outline = new Instance('Highlight');
  outline.Name = 'Done';
  outline.FillTransparency = 1;
  outline.OutlineColor = isCorrect ? Color3.fromRGB(255, 214, 51) : Color3.fromRGB(200, 200, 210);
  outline.Parent = model;
  const pad = model.FindFirstChild('Pad');
  const prompt = pad?.FindFirstChild('Ask');
  if (prompt !== undefined && prompt.IsA('ProximityPrompt')) prompt.Enabled = false;
  if (isCorrect && pad !== undefined) sparkle(pad);
}

function sparkle(pad: Instance): void {
  const emitter = new Instance('ParticleEmitter');
  emitter.Rate = 0;
  emitter.Speed = new NumberRange(8, 14);
  emitter.Lifetime = new NumberRange(0.8, 1.6);
  emitter.SpreadAngle = new Vector2(60, 60);
  emitter.Parent = pad;
  emitter.Emit(40);
  task.delay(3, () => emitter.Destroy());
}
