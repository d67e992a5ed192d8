/**
 * There is no chat in this game: children write nothing, so nothing can be read or kept. Whatever a
 * client does, no message of anybody is delivered.
 */
const TextChatService = game.GetService('TextChatService');

function close(found: Instance): void {
  if (found.IsA('TextChannel')) found.ShouldDeliverCallback = () => false;
  else if (found.IsA('ChatWindowConfiguration')) found.Enabled = false;
  else if (found.IsA('ChatInputBarConfiguration')) found.Enabled = false;
  else if (found.IsA('BubbleChatConfiguration')) found.Enabled = false;
}

TextChatService.DescendantAdded.Connect(close);
for (const found of TextChatService.GetDescendants()) close(found);
