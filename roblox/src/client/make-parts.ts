import { ink, paper } from './theme-colors.ts';

/** A transparent box that holds other things. */
export function makeBox(parent: Instance, name: string, size: UDim2, position?: UDim2): Frame {
  const box = new Instance('Frame');
  box.Name = name;
  box.Size = size;
  box.BackgroundTransparency = 1;
  if (position !== undefined) box.Position = position;
  box.Parent = parent;
  return box;
}

/** A surface of its own, with round corners and room inside. */
export function makeSheet(parent: Instance, name: string, size: UDim2, position: UDim2): Frame {
  const sheet = makeBox(parent, name, size, position);
  sheet.BackgroundColor3 = paper;
  sheet.BackgroundTransparency = 0;
  roundOff(sheet);
  const padding = new Instance('UIPadding');
  padding.PaddingLeft = new UDim(0, 16);
  padding.PaddingRight = new UDim(0, 16);
  padding.PaddingTop = new UDim(0, 8);
  padding.PaddingBottom = new UDim(0, 8);
  padding.Parent = sheet;
  return sheet;
}

export function roundOff(parent: Instance): void {
  const corner = new Instance('UICorner');
  corner.CornerRadius = new UDim(0, 12);
  corner.Parent = parent;
}

/** Text that fills its box: as large as fits, never under `smallest` pixels. */
export function scaleText(label: TextLabel | TextButton, smallest: number, largest: number): void {
  label.Font = Enum.Font.BuilderSansMedium;
  label.TextScaled = true;
  label.TextWrapped = true;
  const limit = new Instance('UITextSizeConstraint');
  limit.MinTextSize = smallest;
  limit.MaxTextSize = largest;
  limit.Parent = label;
}

export function makeLabel(parent: Instance, name: string, size: UDim2, position: UDim2): TextLabel {
  const label = new Instance('TextLabel');
  label.Name = name;
  label.Size = size;
  label.Position = position;
  label.BackgroundTransparency = 1;
  label.TextColor3 = ink;
  label.Text = '';
  label.TextXAlignment = Enum.TextXAlignment.Left;
  scaleText(label, 12, 28);
  label.Parent = parent;
  return label;
}

export function makeButton(parent: Instance, name: string): TextButton {
  const button = new Instance('TextButton');
  button.Name = name;
  button.AutoButtonColor = true;
  button.Text = '';
  roundOff(button);
  button.Parent = parent;
  return button;
}
