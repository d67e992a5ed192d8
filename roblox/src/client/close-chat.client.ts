/** The server delivers no message; this takes the chat's window and button away as well. */
game.GetService('StarterGui').SetCoreGuiEnabled(Enum.CoreGuiType.Chat, false);
