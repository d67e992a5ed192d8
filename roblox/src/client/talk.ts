import { findStation } from './find-station.ts';
import { makeBox, roundOff, scaleText } from './make-parts.ts';
import { ink, paper } from './theme-colors.ts';

/** How long a figure's reply stays when nobody walks away. */
const replySeconds = 6;

export interface Talk {
  /** What the figure at a station says to this player, in a bubble over its head. */
  readonly say: (station: string, text: string) => void;
}

/** The figures greet who comes near, one line at each visit, and answer what is done at their station. */
export function startTalk(greetings: readonly { readonly station: string; readonly lines: readonly string[] }[]): Talk {
  /** By station, the number of the reply that is still to be read. */
  const replies = new Map<string, number>();
  let lastReply = 0;
  for (const { station, lines } of greetings) {
    let visits = 0;
    const { prompt } = findStation(station);
    prompt?.PromptShown.Connect(() => {
      const line = lines[visits % math.max(1, lines.size())];
      visits += 1;
      if (line !== undefined) showBubble(station, line);
    });
    // The prompt of a station that is done goes at once, and the reply has to outlive it.
    prompt?.PromptHidden.Connect(() => {
      if (!replies.has(station)) hideBubble(station);
    });
  }
  return {
    say: (station, text) => {
      lastReply += 1;
      const mine = lastReply;
      replies.set(station, mine);
      showBubble(station, text);
      task.delay(replySeconds, () => {
        if (replies.get(station) !== mine) return;
        replies.delete(station);
        hideBubble(station);
      });
    },
  };
}

function showBubble(station: string, text: string): void {
  const { head } = findStation(station);
  if (head === undefined) return;
  hideBubble(station);
  const bubble = new Instance('BillboardGui');
  bubble.Name = 'Bubble';
  bubble.Size = new UDim2(9, 0, 2.6, 0);
  bubble.StudsOffset = new Vector3(0, 3.6, 0);
  bubble.MaxDistance = 60;
  bubble.LightInfluence = 0;
  const sheet = makeBox(bubble, 'Sheet', UDim2.fromScale(1, 1));
  sheet.BackgroundColor3 = paper;
  sheet.BackgroundTransparency = 0;
  roundOff(sheet);
  const label = new Instance('TextLabel');
  label.Name = 'Text';
  label.Size = UDim2.fromScale(0.9, 0.8);
  label.Position = UDim2.fromScale(0.05, 0.1);
  label.BackgroundTransparency = 1;
  label.TextColor3 = ink;
  label.Text = text;
  scaleText(label, 10, 32);
  label.Parent = sheet;
  bubble.Parent = head;
}

function hideBubble(station: string): void {
  findStation(station).head?.FindFirstChild('Bubble')?.Destroy();
}
