/** Told apart by number first, by colour second: some children do not see every colour. */
const colors = ['Bright blue', 'Bright orange', 'Bright green', 'Bright violet', 'Bright yellow', 'Hot pink'] as const;

export interface TeamKeeper {
  readonly assign: (player: Player, team: number) => void;
  /** Writes the points behind the names, where Roblox's own player list shows them. */
  readonly show: (scores: readonly number[]) => void;
}

/** The teams as Roblox knows them: made when the server starts, and none where everybody plays for themselves. */
export function keepTeams(count: number): TeamKeeper {
  const teams: Team[] = [];
  for (let number = 1; number <= count; number += 1) {
    const team = new Instance('Team');
    team.Name = `Team ${number}`;
    team.TeamColor = new BrickColor(colors[(number - 1) % colors.size()] ?? colors[0]);
    team.AutoAssignable = false;
    team.Parent = game.GetService('Teams');
    teams.push(team);
  }
  return {
    assign: (player, number) => {
      const team = teams[number - 1];
      if (team === undefined) return;
      player.Neutral = false;
      player.Team = team;
    },
    show: (scores) => {
      for (let number = 1; number <= count; number += 1) {
        const team = teams[number - 1];
        if (team !== undefined) team.Name = `Team ${number}: ${scores[number - 1] ?? 0}`;
      }
    },
  };
}
