import { describe, expect, test } from 'vitest';
import { commonSpelling } from '../../src/search/commonSpelling.ts';

describe('commonSpelling', () => {
  test.each(
    `colour color, neighbourhood neighborhood, favourites favorites, honourable honorable, behaviour behavior, rumoured rumored,
     dishonourable dishonorable, centre center, centred centered, theatres theaters, kilometres kilometers, fibre fiber,
     organise organize, realised realized, criticising criticizing, organisations organizations, apologises apologizes,
     analysed analyzed, paralysing paralyzing, catalogue catalog, dialogues dialogs, programme program, tyres tires, grey gray,
     aluminium aluminum, kerbs curbs, ploughed plowed, cheques checks, licence license, defences defenses, jewellery jewelry,
     manoeuvre maneuver, manoeuvres maneuvers, fuelled fueled, paediatrician pediatrician, anaemic anemic, oestrogen estrogen,
     foetus fetus, archaeologist archeologist, anaesthetic anesthetic, sceptical skeptical, ageing aging, storeys stories`
      .split(/,\s+/)
      .map((pair) => pair.split(' ') as [string, string]),
  )('writes "%s" as Americans write "%s"', (british, american) => {
    expect(commonSpelling(british)).toBe(american);
    expect(commonSpelling(american)).toBe(american);
  });

  test.each(
    `hour four our pour tour your journey course court source flour sour contour promise promised advise advised rise rising sunrise
     raise surprise surprised exercise comprise compromise supervise revise devise despise franchise enterprise expertise noise
     precise wise otherwise disease increase release fire care shore restore here there before acre genre analysis poem does
     shoe phoenix michael israel haemus vise raises cruises disguised advertise televised`
      .trim()
      .split(/\s+/),
  )('leaves "%s" alone: both write it so', (word) => {
    expect(commonSpelling(word)).toBe(word);
  });
});
