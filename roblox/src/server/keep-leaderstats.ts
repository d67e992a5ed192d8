/** The two numbers that Roblox shows in its own player list. */
export function addLeaderstats(player: Player): void {
  const folder = new Instance('Folder');
  folder.Name = 'leaderstats';
  for (const name of ['Points', 'Streak']) {
    const stat = new Instance('IntValue');
    stat.Name = name;
    stat.Parent = folder;
  }
  folder.Parent = player;
}

export function setLeaderstats(player: Player, points: number, streak: number): void {
  setStat(player, 'Points', points);
  setStat(player, 'Streak', streak);
}

function setStat(player: Player, name: string, value: number): void {
  const stat = player.FindFirstChild('leaderstats')?.FindFirstChild(name);
  if (stat !== undefined && stat.IsA('IntValue')) stat.Value = value;
}
