import type { RichPiece, Text } from '../shared/messages.ts';
import { makeBox, scaleText } from './make-parts.ts';

const smallestText = 12;
/** Of the text's size. A line is as high as a fraction, which most lines hold. */
const letterWidth = 0.55;
const lineHeight = 2.1;

/**
 * Fills a box with a text. Fractions are set as fractions, one number over the other, because a
 * child who is learning them should not have to read 3/4. Formulas fall back to the plain text.
 */
export function drawText(box: GuiObject, text: Text, color: Color3, textSize: number): void {
  for (const child of box.GetChildren()) {
    if (child.IsA('GuiObject') || child.IsA('UIListLayout')) child.Destroy();
  }
  const pieces = text.rich ?? [];
  const isPlain = pieces.every((piece) => typeIs(piece, 'string'));
  if (isPlain || pieces.some((piece) => isFormula(piece))) drawPlain(box, text.plain, color, textSize);
  else drawPieces(box, pieces, color, fitTextSize(box, pieces, textSize));
}

/** The largest size up to `largest` at which the pieces fit into their box, by the width of an average letter. */
function fitTextSize(box: GuiObject, pieces: readonly RichPiece[], largest: number): number {
  const { X: width, Y: height } = box.AbsoluteSize;
  if (width <= 0 || height <= 0) return largest;
  let letters = 0;
  for (const piece of pieces) letters += typeIs(piece, 'string') ? piece.size() : 4;
  for (let size = largest; size > smallestText; size -= 1) {
    const lines = math.ceil((letters * size * letterWidth) / width);
    if (lines * size * lineHeight <= height) return size;
  }
  return smallestText;
}

function isFormula(piece: RichPiece): boolean {
  return !typeIs(piece, 'string') && 'math' in piece;
}

function drawPlain(box: GuiObject, plain: string, color: Color3, textSize: number): void {
  const label = makeWord(box, plain, color, textSize);
  label.AutomaticSize = Enum.AutomaticSize.None;
  label.Size = UDim2.fromScale(1, 1);
  scaleText(label, smallestText, textSize);
}

function drawPieces(box: GuiObject, pieces: readonly RichPiece[], color: Color3, textSize: number): void {
  const row = new Instance('UIListLayout');
  row.FillDirection = Enum.FillDirection.Horizontal;
  row.HorizontalAlignment = Enum.HorizontalAlignment.Center;
  row.VerticalAlignment = Enum.VerticalAlignment.Center;
  row.SortOrder = Enum.SortOrder.LayoutOrder;
  row.Padding = new UDim(0, math.floor(textSize / 4));
  row.Wraps = true;
  row.Parent = box;
  let order = 0;
  for (const piece of pieces) {
    if (typeIs(piece, 'string')) {
      for (const [word] of piece.gmatch('%S+')) {
        order += 1;
        makeWord(box, tostring(word), color, textSize).LayoutOrder = order;
      }
    } else if ('frac' in piece) {
      order += 1;
      drawFraction(box, piece.frac, color, textSize).LayoutOrder = order;
    }
  }
}

function makeWord(parent: Instance, word: string, color: Color3, textSize: number): TextLabel {
  const label = new Instance('TextLabel');
  label.Name = 'Word';
  label.Text = word;
  label.TextColor3 = color;
  label.TextSize = textSize;
  label.Font = Enum.Font.BuilderSansMedium;
  label.BackgroundTransparency = 1;
  label.AutomaticSize = Enum.AutomaticSize.XY;
  label.Parent = parent;
  return label;
}

function drawFraction(parent: Instance, [over, under]: readonly [number, number], color: Color3, textSize: number): Frame {
  const wide = math.max(tostring(over).size(), tostring(under).size());
  const width = math.ceil(textSize * 0.62 * wide) + 8;
  const fraction = makeBox(parent, 'Fraction', UDim2.fromOffset(width, math.ceil(textSize * lineHeight)));
  const top = makeWord(fraction, tostring(over), color, textSize);
  const bottom = makeWord(fraction, tostring(under), color, textSize);
  for (const label of [top, bottom]) {
    label.AutomaticSize = Enum.AutomaticSize.None;
    label.Size = UDim2.fromScale(1, 0.5);
  }
  bottom.Position = UDim2.fromScale(0, 0.5);
  const bar = makeBox(fraction, 'Bar', new UDim2(1, 0, 0, 2), new UDim2(0, 0, 0.5, -1));
  bar.BackgroundColor3 = color;
  bar.BackgroundTransparency = 0;
  return fraction;
}
