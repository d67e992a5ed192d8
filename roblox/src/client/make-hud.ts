import { makeLabel, makeSheet } from './make-parts.ts';

export interface Hud {
  readonly screen: ScreenGui;
  /** One line at the top: how far, how many points. */
  readonly showProgress: (closed: number, questions: number, score: number) => void;
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
    showProgress: (closed, questions, score) => {
      progress.Text = `Station ${math.min(closed + 1, questions)} of ${questions}   ·   ${score} points`;
      if (closed >= questions) progress.Text = `All ${questions} stations done   ·   ${score} points`;
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
