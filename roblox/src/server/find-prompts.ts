import type { LessonStation } from './lesson.ts';

/** The prompt of a station: `Workspace.Stations.<id>.Pad.Ask`. `undefined`, with a warning, where a creator removed it. */
export function findPrompt(station: LessonStation): ProximityPrompt | undefined {
  const model = game.GetService('Workspace').FindFirstChild('Stations')?.FindFirstChild(station.id);
  const prompt = model?.FindFirstChild('Pad')?.FindFirstChild('Ask');
  if (prompt !== undefined && prompt.IsA('ProximityPrompt')) return prompt;
  warn(`Station "${station.id}" has no prompt at Workspace.Stations.${station.id}.Pad.Ask; its question cannot be asked.`);
  return undefined;
}
