import type { Experience } from '@toolboxai/contracts';
import { paint } from '../worlds/canvas.ts';
import { themePalette } from '../worlds/theme-palette.ts';
import { type Instance, instance } from './instance.ts';
import { lightingInstance } from './lighting.ts';
import { partInstance } from './part-instance.ts';
import { type GameBundle, placeModules } from './place-tree.ts';
import { signText, stationInstance } from './station-instance.ts';
import { writeLessonModule } from './write-lesson-module.ts';
import { writeXml } from './write-xml.ts';

/** The number that a part carries when it is the cloth of a station's flag. */
function flagNumber(experience: Experience, partId: string): number {
  return experience.stations.findIndex(({ id }) => partId.startsWith(`${id}-flag`)) + 1;
}

export function worldInstances(experience: Experience): Instance[] {
  const onFlag = paint(themePalette(experience.theme).onFlag, 'SmoothPlastic').color;
  return experience.parts.map((part) => {
    const number = part.kind === 'flag' ? flagNumber(experience, part.id) : 0;
    return partInstance(part, number > 0 ? [signText(String(number), onFlag)] : []);
  });
}

function spawnLocation({ spawn, theme }: Experience): Instance {
  const [x, y, z] = spawn.pos;
  return instance('SpawnLocation', 'Spawn', {
    Anchored: true,
    CFrame: [x, y + 0.3, z, 1, 0, 0, 0, 1, 0, 0, 0, 1],
    Color: paint(themePalette(theme).flag, 'SmoothPlastic').color,
    Material: 'SmoothPlastic',
    Neutral: true,
    Size: [8, 0.6, 8],
    TopSurface: 'Smooth',
  });
}

/**
 * Where a teacher types the code of a running class, to see its answers on the board. The values say nothing of themselves, so that
 * Rojo leaves alone what was typed.
 */
export function classSettings(): Instance {
  return instance('Folder', 'ClassSettings', {}, [instance('StringValue', 'SessionCode'), instance('StringValue', 'Endpoint')]);
}

function services(experience: Experience): Instance[] {
  const stations = experience.stations.flatMap((_, index) => stationInstance(experience, index) ?? []);
  return [
    instance('Workspace', 'Workspace', { FallenPartsDestroyHeight: -80, StreamingEnabled: false }, [
      instance('Terrain', 'Terrain'),
      spawnLocation(experience),
      instance('Folder', 'World', {}, worldInstances(experience)),
      instance('Folder', 'Stations', {}, stations),
    ]),
    lightingInstance(experience.theme),
    instance('ReplicatedStorage', 'ReplicatedStorage'),
    instance('ServerScriptService', 'ServerScriptService'),
    instance('ServerStorage', 'ServerStorage', {}, [classSettings()]),
    instance('StarterPlayer', 'StarterPlayer', { CameraMaxZoomDistance: 80, CharacterWalkSpeed: 20 }, [
      instance('StarterPlayerScripts', 'StarterPlayerScripts'),
    ]),
    instance('HttpService', 'HttpService', { HttpEnabled: false }),
  ];
}

/** All services of the place with the compiled game and the lesson's data in them. */
export function placeTree(experience: Experience, game: GameBundle): Instance[] {
  const lesson = { path: game.lesson.path, className: 'ModuleScript', source: writeLessonModule(experience) } as const;
  return placeModules(services(experience), [...game.modules, lesson]);
}

/**
 * The whole place as the text of an `.rbxlx` file: the world, its stations, the compiled game and the lesson's data.
 * The same experience and game give the same bytes. Throws when a part's material or the game's paths are unknown to Roblox.
 */
export function writePlace(experience: Experience, game: GameBundle): string {
  return writeXml(placeTree(experience, game));
}
