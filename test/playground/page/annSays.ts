import type { ReadAttribution, ReadSpeaker } from '../../../src/playground/pageProtocol.ts';

/** Somebody who is quoted, for tests to which nothing more about them matters. */
export const ANN: ReadSpeaker = { kind: 'named', name: 'Ann', role: null, isSure: true, count: 1 };

export const ANN_SAYS: ReadAttribution = {
  speaker: 0,
  name: 'Ann',
  role: null,
  via: [],
  content: [],
  source: null,
  cue: null,
  act: 'speech',
  mode: 'direct',
  confidence: 'high',
};
