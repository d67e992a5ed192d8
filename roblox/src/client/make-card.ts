import type { ServerMessage } from '../shared/messages.ts';
import { releaseGamepad } from './choose-by-key.ts';
import { drawText } from './draw-text.ts';
import { makeBox, makeButton, makeLabel, makeSheet, scaleText } from './make-parts.ts';
import { faintInk, ink, rightGreen } from './theme-colors.ts';

type QuestionMessage = ServerMessage & { kind: 'question' };

export interface Card {
  readonly open: (message: QuestionMessage) => void;
  /** The n-th choice, from 1, as a key or a button chose it. */
  readonly choose: (index: number) => void;
  readonly markTried: (choice: string) => void;
  /** Shows the right choice of the closed question that is on the card. */
  readonly markRight: (choice: string) => void;
  readonly showFeedback: (text: string) => void;
  readonly showTime: (text: string) => void;
  readonly close: () => void;
  /** The id of the question that is on the card; empty while it is closed. */
  readonly question: () => string;
}

/** The question card: who asks, what is asked, up to four choices, and a line for feedback. */
export function makeCard(screen: ScreenGui, accent: Color3, answer: (question: string, choice: string) => void): Card {
  const sheet = makeSheet(screen, 'Card', UDim2.fromScale(0.94, 0.6), UDim2.fromScale(0.5, 0.98));
  sheet.AnchorPoint = new Vector2(0.5, 1);
  sheet.Visible = false;
  const limit = new Instance('UISizeConstraint');
  limit.MaxSize = new Vector2(760, 520);
  limit.Parent = sheet;
  const npc = makeLabel(sheet, 'Npc', UDim2.fromScale(0.7, 0.14), UDim2.fromScale(0, 0));
  npc.TextColor3 = faintInk;
  const time = makeLabel(sheet, 'Time', UDim2.fromScale(0.12, 0.1), UDim2.fromScale(0.72, 0));
  const prompt = makeBox(sheet, 'Prompt', UDim2.fromScale(1, 0.26), UDim2.fromScale(0, 0.15));
  const choices = makeBox(sheet, 'Choices', UDim2.fromScale(1, 0.44), UDim2.fromScale(0, 0.42));
  layOut(choices);
  const feedback = makeLabel(sheet, 'Feedback', UDim2.fromScale(1, 0.13), UDim2.fromScale(0, 0.87));
  const later = makeButton(sheet, 'Later');
  later.Size = UDim2.fromScale(0.14, 0.1);
  later.Position = UDim2.fromScale(0.86, 0);
  later.Text = 'Later';
  scaleText(later, 12, 20);

  let current: QuestionMessage | undefined;
  let tried: readonly string[] = [];

  function choose(index: number): void {
    const choice = current?.choices[index - 1];
    if (current === undefined || choice === undefined || tried.includes(choice.id)) return;
    answer(current.question, choice.id);
  }
  function drawChoices(message: QuestionMessage): void {
    for (const child of choices.GetChildren()) if (child.IsA('TextButton')) child.Destroy();
    message.choices.forEach((choice, index) => {
      const button = makeButton(choices, choice.id);
      button.LayoutOrder = index;
      button.BackgroundColor3 = accent;
      const mark = makeLabel(button, 'Mark', UDim2.fromScale(0.16, 0.5), UDim2.fromScale(0.03, 0.25));
      mark.Text = `${index + 1}`;
      mark.TextColor3 = new Color3(1, 1, 1);
      const box = makeBox(button, 'Text', UDim2.fromScale(0.78, 0.9), UDim2.fromScale(0.2, 0.05));
      drawText(box, choice.text, new Color3(1, 1, 1), textSizeFor(screen));
      button.Activated.Connect(() => choose(index + 1));
    });
    for (const choice of tried) markChoice(choices, choice, 'tried', faintInk);
  }
  function close(): void {
    current = undefined;
    sheet.Visible = false;
    releaseGamepad();
  }
  later.Activated.Connect(close);

  return {
    open: (message) => {
      current = message;
      tried = message.tried;
      npc.Text = message.npc === '' ? message.line : `${message.npc}: ${message.line}`;
      feedback.Text = '';
      time.Text = '';
      drawText(prompt, message.prompt, ink, textSizeFor(screen));
      drawChoices(message);
      sheet.Visible = true;
    },
    choose,
    markTried: (choice) => {
      tried = [...tried, choice];
      markChoice(choices, choice, 'tried', faintInk);
    },
    markRight: (choice) => markChoice(choices, choice, 'right', rightGreen),
    showFeedback: (text) => {
      feedback.Text = text;
    },
    showTime: (text) => {
      time.Text = text;
    },
    close,
    question: () => current?.question ?? '',
  };
}

/** Said in a word as well as in a colour. The button stays where it is, so a gamepad stays on it. */
function markChoice(choices: Frame, choice: string, word: string, color: Color3): void {
  const button = choices.FindFirstChild(choice);
  if (button === undefined || !button.IsA('TextButton')) return;
  button.BackgroundColor3 = color;
  button.AutoButtonColor = false;
  const mark = button.FindFirstChild('Mark');
  if (mark !== undefined && mark.IsA('TextLabel')) mark.Text = word;
}

/** In pixels, by the height of the screen: readable on a telephone and from the back of a room. */
function textSizeFor(screen: ScreenGui): number {
  return math.clamp(math.floor(screen.AbsoluteSize.Y / 28), 16, 32);
}

/** Two by two: large enough for a finger on a small screen. */
function layOut(choices: Frame): void {
  const grid = new Instance('UIGridLayout');
  grid.CellSize = UDim2.fromScale(0.49, 0.47);
  grid.CellPadding = UDim2.fromScale(0.02, 0.06);
  grid.SortOrder = Enum.SortOrder.LayoutOrder;
  grid.Parent = choices;
}
