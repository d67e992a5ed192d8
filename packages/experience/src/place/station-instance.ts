import type { Experience, Figure } from '@toolboxai/contracts';
import { figureParts } from '../figures/figure-parts.ts';
import { stationModel } from '../station-model.ts';
import { type Instance, instance } from './instance.ts';
import { partInstance } from './part-instance.ts';

const fill = [1, 0, 1, 0];

/** Text that fills the southern face of a part. */
export function signText(text: string, color: readonly number[]): Instance {
  const label = instance('TextLabel', 'Text', {
    BackgroundTransparency: 1,
    FontFace: 'GothamSSm',
    Position: [0.05, 0, 0.06, 0],
    Size: [0.9, 0, 0.88, 0],
    Text: text,
    TextColor3: color,
    TextScaled: true,
    TextWrapped: true,
  });
  return instance('SurfaceGui', 'Sign', { Face: 'Back', LightInfluence: 0, PixelsPerStud: 40, SizingMode: 'PixelsPerStud' }, [
    label,
  ]);
}

function nameTag(name: string): Instance {
  const label = instance('TextLabel', 'Text', {
    BackgroundTransparency: 1,
    FontFace: 'GothamSSm',
    Size: fill,
    Text: name,
    TextColor3: [255, 255, 255],
    TextScaled: true,
    TextStrokeTransparency: 0.4,
  });
  return instance('BillboardGui', 'NameTag', { MaxDistance: 60, Size: [5, 0, 1, 0], StudsOffset: [0, 1.6, 0] }, [label]);
}

/** The figure of a station's question, its parts named without the station. */
function figureModel(station: Experience['stations'][number], figure: Figure): Instance {
  const prefix = `${station.id}-figure-`.length;
  const parts = figureParts(figure, station).map((part) => partInstance(part, [], part.id.slice(prefix)));
  return instance('Model', 'Figure', {}, parts);
}

/** A station's model: `Board` with the question, `Npc`, `Pad` with the prompt `Ask`, and `Figure` where the question has one. */
export function stationInstance(experience: Experience, index: number): Instance | undefined {
  const station = experience.stations[index];
  if (!station) return undefined;
  const { pad, board, posts, npc } = stationModel(station, index, experience.theme);
  const question = experience.questions.find(({ id }) => id === station.question_id);
  const ask = instance('ProximityPrompt', 'Ask', {
    ActionText: 'Answer',
    ObjectText: station.npc.name,
    HoldDuration: 0,
    MaxActivationDistance: 10,
    RequiresLineOfSight: false,
  });
  const names = ['Legs', 'Torso', 'Head'];
  const body = npc.map((part, place) =>
    partInstance(part, names[place] === 'Head' ? [nameTag(station.npc.name)] : [], names[place]),
  );
  return instance('Model', station.id, {}, [
    partInstance(board, [signText(question?.prompt ?? '', [35, 32, 44])], 'Board'),
    ...posts.map((part, place) => partInstance(part, [], `Post${place + 1}`)),
    instance('Model', 'Npc', {}, body),
    partInstance(pad, [ask], 'Pad'),
    ...(question?.figure ? [figureModel(station, question.figure)] : []),
  ]);
}
