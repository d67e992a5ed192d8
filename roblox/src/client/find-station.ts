/** The parts of a station that a client shows something at. Any of them may be missing: a creator may have removed it. */
export interface StationParts {
  readonly model: Instance | undefined;
  readonly pad: Instance | undefined;
  readonly prompt: ProximityPrompt | undefined;
  readonly head: BasePart | undefined;
}

export function findStation(station: string): StationParts {
  const model = game.GetService('Workspace').FindFirstChild('Stations')?.FindFirstChild(station);
  const pad = model?.FindFirstChild('Pad');
  const prompt = pad?.FindFirstChild('Ask');
  const head = model?.FindFirstChild('Npc')?.FindFirstChild('Head');
  return {
    model,
    pad,
    prompt: prompt !== undefined && prompt.IsA('ProximityPrompt') ? prompt : undefined,
    head: head !== undefined && head.IsA('BasePart') ? head : undefined,
  };
}
