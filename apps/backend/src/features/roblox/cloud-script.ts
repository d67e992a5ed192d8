import type { GameBundle } from '@toolboxai/experience';

/** A path of the place's tree as Luau text; names are the game's own. */
const luauPath = (path: readonly string[]): string => `{ ${path.map((name) => JSON.stringify(name)).join(', ')} }`;

/**
 * The script that plays a lesson on Roblox's own server: it requires the lesson and the game where they lie in the place, and
 * answers every question right. It prints nothing and changes nothing; it returns a list of `{ name, passed, evidence }`.
 * Throws where the compiled game lacks a module that it needs.
 */
export function cloudScript(game: GameBundle): string {
  const pathOf = (name: string): string => {
    const module = game.modules.find(({ path }) => path[0] === 'ServerScriptService' && path.at(-1) === name);
    if (!module) throw new Error(`The compiled game holds no ${name}.`);
    return luauPath(module.path);
  };
  return `local checks = {}
local function check(name, work)
	local passed, evidence = pcall(work)
	table.insert(checks, { name = name, passed = passed, evidence = tostring(evidence) })
	return passed
end
local function at(path)
	local node = game:GetService(path[1])
	for index = 2, #path do
		local child = node:FindFirstChild(path[index])
		assert(child, "the place holds no " .. table.concat(path, ".", 1, index))
		node = child
	end
	return node
end

local source, lesson, host
local seen = {}
if not check("the lesson is in the place", function()
	source = require(at(${luauPath(game.lesson.path)}))
	lesson = require(at(${pathOf('read-lesson')})).readLesson(source)
	return #lesson.questions .. " questions"
end) then
	return checks
end

check("every station stands in the world", function()
	for _, station in source.stations do
		local prompt = at({ "Workspace", "Stations", station.id, "Pad", "Ask" })
		assert(prompt:IsA("ProximityPrompt"), "nobody can ask at station " .. station.id)
	end
	return #source.stations .. " stations"
end)

check("right answers score", function()
	host = require(at(${pathOf('host-game')})).hostGame(lesson, function(event)
		table.insert(seen, event)
	end)
	host.run({ type = "join", player = "player", at_ms = host.nowMs() })
	for _, question in source.questions do
		host.run({ type = "ask", player = "player", question = question.id, at_ms = host.nowMs() })
		host.run({
			type = "answer",
			player = "player",
			question = question.id,
			choice = question.answer,
			at_ms = host.nowMs(),
		})
	end
	local right = 0
	for _, event in seen do
		if event.type == "answered" and event.correct then
			right += 1
		end
	end
	assert(right == #source.questions, "only " .. right .. " of " .. #source.questions .. " right answers count")
	local score = host.view("player").score
	local least = #source.questions * source.rules.points_per_correct
	assert(score >= least, "the score is " .. score .. ", and not " .. least)
	return score .. " points"
end)

return checks
`;
}
