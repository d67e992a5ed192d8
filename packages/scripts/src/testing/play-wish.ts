import type { ScriptMaker } from '../create-script-maker.ts';
import type { GeneratedScript } from '../generated-script.ts';
import { runScript } from '../run/run-script.ts';

/**
 * Makes the library's script for a wish and plays a scenario with it: `names` are parts that the world has, one each, in which one
 * player stands. Answers what the scenario returns, and every fault of the script.
 */
export async function playWish(
  maker: ScriptMaker,
  wish: string,
  names: string[],
  scenario: string,
): Promise<{ made: GeneratedScript; seen: string }> {
  const made = await maker.generate({ wish }, new AbortController().signal);
  const setup = `local world = fake.world
world.open({ ${names.map((name) => JSON.stringify(name)).join(', ')} })
local player = world.join("one")
local seen = {}
local function see(...)
	for _, value in { ... } do
		table.insert(seen, tostring(value))
	end
end
local function part(name)
	return world.part(name)
end`;
  const run = await runScript(
    made.luau,
    `${setup}\n${scenario}\nsee(table.unpack(world.failures()))\nreturn table.concat(seen, " ")`,
  );
  return { made, seen: run.ok ? run.result : `${run.reason}: ${run.message}` };
}
