/** What the drop-in is called in ServerScriptService, and what everything is called that it makes while the game runs. */
export const dropInName = 'ToolboxAI Lesson';

const own = `:WaitForChild("${dropInName}")`;
const replicated = `game:GetService("ReplicatedStorage")${own}`;

/**
 * A script of the compiled game as it stands in a game that has a world of its own: where it looked into a whole service, it looks
 * into the lesson's part of it. The player list stays the game's: points are shown on the lesson's own screen alone.
 * Throws where a script would still reach for what is not the lesson's.
 */
export function keepToOwn(source: string, path: string): string {
  const kept = source
    .replace(
      /game:GetService\("(Workspace|ReplicatedStorage|ServerStorage)"\)(\.Terrain\b|:WaitForChild\("ToolboxAI"\))?/g,
      (whole, service: string, rest = '') => {
        if (rest === '.Terrain') return whole;
        if (service === 'ServerStorage') return `game:GetService("ServerScriptService")${own}${rest}`;
        if (service === 'ReplicatedStorage') return replicated + (rest === '' ? '' : ':WaitForChild("Shared")');
        return `game:GetService("Workspace")${own}${rest}`;
      },
    )
    .replaceAll('"leaderstats"', `"${dropInName}"`)
    .replaceAll('ServerStorage.', `ServerScriptService.${dropInName}.`);
  const outside = /GetService\("(?:Starter\w+|Lighting|ReplicatedFirst|TextChatService)"\)|\bworkspace[.:[]/.exec(kept);
  if (outside) throw new Error(`${path} reaches outside the lesson's own folder: ${outside[0]}`);
  return kept;
}
