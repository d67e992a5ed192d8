const keys: readonly Enum.KeyCode[] = [Enum.KeyCode.One, Enum.KeyCode.Two, Enum.KeyCode.Three, Enum.KeyCode.Four];

/** Keys 1 to 4 choose; touch, mouse and gamepad press the buttons themselves. */
export function chooseByKey(choose: (index: number) => void): void {
  game.GetService('UserInputService').InputBegan.Connect((input, isProcessed) => {
    const index = keys.indexOf(input.KeyCode);
    if (!isProcessed && index >= 0) choose(index + 1);
  });
}

/** Puts the gamepad on the first choice. */
export function selectForGamepad(screen: ScreenGui): void {
  if (!game.GetService('UserInputService').GamepadEnabled) return;
  const choices = screen.FindFirstChild('Choices', true);
  const first = choices?.FindFirstChildWhichIsA('TextButton');
  if (first !== undefined) game.GetService('GuiService').SelectedObject = first;
}
