const keys: readonly Enum.KeyCode[] = [Enum.KeyCode.One, Enum.KeyCode.Two, Enum.KeyCode.Three, Enum.KeyCode.Four];
const keypad: readonly Enum.KeyCode[] = [
  Enum.KeyCode.KeypadOne,
  Enum.KeyCode.KeypadTwo,
  Enum.KeyCode.KeypadThree,
  Enum.KeyCode.KeypadFour,
];
/** On the keyboard, and B on a gamepad, where it means "back" everywhere. */
const laterKeys: readonly Enum.KeyCode[] = [Enum.KeyCode.Zero, Enum.KeyCode.KeypadZero, Enum.KeyCode.ButtonB];

/** Keys 1 to 4 choose and 0 or B puts the card away; touch, mouse, and a gamepad's D-pad with A press the buttons themselves. */
export function chooseByKey(choose: (index: number) => void, later: () => void): void {
  game.GetService('UserInputService').InputBegan.Connect((input, isProcessed) => {
    const key = input.KeyCode;
    // A gamepad's B counts as taken by the interface whenever something is selected there, as on an open card.
    if (isProcessed && key !== Enum.KeyCode.ButtonB) return;
    const index = math.max(keys.indexOf(key), keypad.indexOf(key));
    if (index >= 0) choose(index + 1);
    else if (laterKeys.includes(key)) later();
  });
}

/** Puts a gamepad's selection on the first choice that is left, from where the D-pad reaches the others. */
export function selectForGamepad(screen: ScreenGui): void {
  if (!game.GetService('UserInputService').GamepadEnabled) return;
  const first = screen.FindFirstChild('Choices', true)?.FindFirstChildWhichIsA('TextButton');
  if (first !== undefined) game.GetService('GuiService').SelectedObject = first;
}

/** Gives the sticks back to walking. */
export function releaseGamepad(): void {
  const GuiService = game.GetService('GuiService');
  if (GuiService.SelectedObject !== undefined) GuiService.SelectedObject = undefined;
}
