import type { ReadAttribution, ReadSpeaker } from '../pageProtocol.ts';

const NAMELESS: Readonly<Record<ReadSpeaker['kind'], string>> = {
  named: '',
  unnamed: 'Source not named',
  unclear: 'Speaker not clear from the article',
};

export function speakerName({ kind, name }: ReadSpeaker): string {
  return (name ?? NAMELESS[kind]).replace(/\s+/gu, ' ');
}

const MODES: Readonly<Record<ReadAttribution['mode'], string>> = {
  direct: 'in quotation marks',
  indirect: 'in the article’s words',
  mixed: 'partly in quotation marks',
};

const CONFIDENCES: Readonly<Record<ReadAttribution['confidence'], string>> = {
  high: 'High confidence: a reply names them flatly.',
  medium: 'Medium confidence: a reply says “apparently”.',
  low: 'Low confidence: a reply names nobody.',
};

/** What is known of an attribution, a line each: whose it is, how it reaches the reader, how sure that is. */
export function attributionNotes(attribution: ReadAttribution, text: string): readonly string[] {
  const { role, via, act, mode, confidence, cue } = attribution;
  const manner = act === 'stance' ? 'a view or wish, as the article reports it' : MODES[mode];
  const marked = cue === null ? [] : [`marked by “${text.slice(cue.start, cue.end).replace(/\s+/gu, ' ')}”`];
  return [
    ...(role === null ? [] : [role.replace(/\s+/gu, ' ')]),
    [manner, ...via.map((outlet) => `via ${outlet}`), ...marked].join(' · '),
    CONFIDENCES[confidence],
  ];
}
