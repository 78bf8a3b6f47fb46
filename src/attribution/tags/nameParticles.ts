import { wordList } from './wordList.ts';

/** Small words inside names, in lower case there: "Ludwig van der Meer", "Bashir al-Khoury". */
export const NAME_PARTICLES = wordList(`
  van von der den de del della degli delle di da dal do dos das du des la le los el al bin bint ibn ben ter ten te tot af
  av zu zum zur y e i abu umm ap ab ó ní mac nic san st o op ul bat wa dela delos bte binte
`);
