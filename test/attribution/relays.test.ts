import { describe, expect, test } from 'vitest';
import { findingsOf } from './findingsOf.ts';

const viaOf = (text: string) => findingsOf(text)[0]?.via;

describe('who relays is the outlet', () => {
  test.each([
    ['told', 'Ruth Adeyemi told the Harbour Gazette that the dam was sound.', 'the Harbour Gazette'],
    ['told behind a quotation', '“The dam is sound,” Ruth Adeyemi told state television.', 'state television'],
    ['interviewing', '“The dam is sound,” Ruth Adeyemi said in an interview with Radio Nord.', 'Radio Nord'],
    ['posted on, in front', 'In a post on Telegram, Ruth Adeyemi said that the dam was sound.', 'Telegram'],
    ['written in', '“The dam is sound,” Ruth Adeyemi wrote in the Journal of Dams.', 'the Journal of Dams'],
    ['without a name', '“The dam is sound,” Ruth Adeyemi told the newspaper.', 'the newspaper'],
    ['of an agency', 'Ruth Adeyemi told Reuters that the dam was sound.', 'Reuters'],
    ['told in the middle', 'The dam, Ruth Adeyemi told Reuters, was sound.', 'Reuters'],
  ])('%s: %s', (_how, text, outlet) => {
    expect(viaOf(text)).toEqual([outlet]);
  });
});

describe('nobody relays', () => {
  test.each([
    ['who is no outlet', 'Ruth Adeyemi told the council that the dam was sound.'],
    ['at a place', '“The dam is sound,” Ruth Adeyemi said at the post office.'],
    ['as somebody whom a medium’s word describes', '“The dam is sound,” Ruth Adeyemi told a rising star.'],
    ['in a statement of one’s own', 'In a statement on Friday, Ruth Adeyemi said that the dam was sound.'],
    ['what is only spoken of', 'Ruth Adeyemi said that the Harbour Gazette had closed.'],
    ['who speaks itself', 'The Harbour Gazette said that the dam was sound.'],
    ['on a day', 'Ruth Adeyemi said on Monday that the dam was sound.'],
  ])('%s: %s', (_how, text) => {
    expect(viaOf(text)).toEqual([]);
  });
});
