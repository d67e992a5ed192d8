interface ClassRow {
  readonly super: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly defaults: Readonly<Record<string, string | number | boolean>>;
}

/**
 * Classes that game scripts meet and the lesson's game does not, with the properties that the API's functions set. A sound's address
 * is a text to a script.
 */
export const moreClasses: Readonly<Record<string, ClassRow>> = {
  Humanoid: {
    super: 'Instance',
    properties: { WalkSpeed: 'Float32', JumpHeight: 'Float32', UseJumpPower: 'Bool' },
    defaults: {},
  },
  Sound: { super: 'Instance', properties: { SoundId: 'String', Volume: 'Float32' }, defaults: {} },
  TweenService: { super: 'Instance', properties: {}, defaults: {} },
};
