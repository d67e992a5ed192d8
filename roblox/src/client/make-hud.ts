import { makeLabel, makeSheet } from './make-parts.ts';

export interface Progress {
  readonly closed: number;
  readonly questions: number;
  readonly score: number;
  /** From 1; 0 without teams. */
  readonly team: number;
  readonly teamScore: number;
}

export interface Hud {
  readonly screen: ScreenGui;
  /** One line at the top: how far, how many points, and those of the player's team where there is one. */
  readonly showProgress: (progress: Progress) => void;
  /** One line under it, gone after a few seconds. */
  readonly say: (text: string) => void;
}

const saySeconds = 5;

/** What is on the screen while walking about. */
export function makeHud(parent: Instance, accent: Color3): Hud {
  const screen = new Instance('ScreenGui');
  screen.Name = 'ToolboxAI';
  screen.ResetOnSpawn = false;
  const bar = makeSheet(screen, 'Progress', new UDim2(0.6, 0, 0, 40), new UDim2(0.5, 0, 0, 8));
  bar.AnchorPoint = new Vector2(0.5, 0);
  const progress = makeLabel(bar, 'Text', UDim2.fromScale(1, 1), UDim2.fromScale(0, 0));
  progress.TextXAlignment = Enum.TextXAlignment.Center;
  const line = makeSheet(screen, 'Notice', new UDim2(0.6, 0, 0, 40), new UDim2(0.5, 0, 0, 56));
  line.AnchorPoint = new Vector2(0.5, 0);
  line.BackgroundColor3 = accent;
  line.Visible = false;
  const notice = makeLabel(line, 'Text', UDim2.fromScale(1, 1), UDim2.fromScale(0, 0));
  notice.TextColor3 = new Color3(1, 1, 1);
  notice.TextXAlignment = Enum.TextXAlignment.Center;
  screen.Parent = parent;
  let said = 0;
  return {
    screen,
    showProgress: (now) => {
      progress.Text = progressLine(now);
    },
    say: (text) => {
      said += 1;
      const mine = said;
      notice.Text = text;
      line.Visible = true;
      task.delay(saySeconds, () => {
        if (mine === said) line.Visible = false;
      });
    },
  };
}

function progressLine({ closed, questions, score, team, teamScore }: Progress): string {
  const where = closed >= questions ? `All ${questions} stations done` : `Station ${closed + 1} of ${questions}`;
  const own = `${where}   ·   ${score} points`;
  return team === 0 ? own : `${own}   ·   Team ${team}: ${teamScore}`;
}
