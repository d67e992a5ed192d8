/** Comes with every Roblox client, so nothing is loaded. */
const ping = 'rbxasset://sounds/electronicpingshort.wav';

export type Cue = 'right' | 'wrong' | 'done';
const pitches: { readonly [cue in Cue]: readonly number[] } = { right: [1.2, 1.6], wrong: [0.6], done: [1, 1.25, 1.5, 2] };

/** A few notes for this player alone, rising for what went well. Everything they say is also written. */
export function playCue(cue: Cue): void {
  pitches[cue].forEach((pitch, index) => {
    task.delay(index * 0.15, () => playNote(pitch));
  });
}

function playNote(pitch: number): void {
  const sound = new Instance('Sound');
  sound.SoundId = ping;
  sound.Volume = 0.4;
  sound.PlaybackSpeed = pitch;
  sound.Parent = game.GetService('SoundService');
  sound.Play();
  task.delay(2, () => sound.Destroy());
}
