import { dropInName } from './keep-to-own.ts';

/** Where a creator says where the world goes. */
export const settingsSource = `-- Where the middle of the lesson's ground comes to stand in your game, in studs. Change it before you press Play.
return {
	position = Vector3.new(0, 0, 0),
}
`;

/** The only script that runs by itself: it puts what players may see where they see it, and leaves the questions where they are. */
export const startSource = `-- Starts this lesson in the game that it was put into.
-- While the game runs it makes one model in Workspace and one folder in ReplicatedStorage, both called "${dropInName}".
-- Nothing else is changed. To remove the lesson, delete this folder.
local name = "${dropInName}"
local ServerScriptService = game:GetService("ServerScriptService")
local ReplicatedStorage = game:GetService("ReplicatedStorage")
local Workspace = game:GetService("Workspace")

local folder = script.Parent
if folder.Name ~= name or folder.Parent ~= ServerScriptService then
	warn('The lesson does not start here: put its folder into ServerScriptService and call it "' .. name .. '". Elsewhere players could read the answers.')
	return
end
if Workspace:FindFirstChild(name) or ReplicatedStorage:FindFirstChild(name) then
	warn('There is something called "' .. name .. '" in Workspace or ReplicatedStorage already, so the lesson does not start. Rename or remove it.')
	return
end

local world = Instance.new("Model")
world.Name = name
folder:WaitForChild("World").Parent = world
folder:WaitForChild("Stations").Parent = world
world:TranslateBy(require(folder:WaitForChild("Settings")).position)
world.Parent = Workspace

local shared = Instance.new("Folder")
shared.Name = name
folder:WaitForChild("Shared").Parent = shared
folder:WaitForChild("Client").Parent = shared
shared.Parent = ReplicatedStorage

require(folder:WaitForChild("Server"):WaitForChild("main"))
`;
