import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/article/language.ts';

test.each([
  ['running text', 'The council met on Monday to vote on the budget, and the mayor said that it would pass.'],
  ['foreign names', 'Müller, Çelik, Nuñez and Søren Łukasz were there when the team met in the city on Monday.'],
  [
    'a list of results',
    'Leeds 2 Hull 1, Derby 0 Barnsley 0, Preston 3 Wigan 1, Stoke 2 Reading 2, Cardiff 1 Swansea 0, Luton 3',
  ],
  ['too little to tell', 'Bonjour le monde'],
  ['nothing', ''],
  ['numbers', '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15'],
])('counts as English: %s', (_what, text) => {
  expect(detectLanguage(text)).toBe('en');
});

test.each([
  ['German', 'Der Stadtrat traf sich am Montag, um über den Haushalt zu sprechen, und der Bürgermeister ging bald.'],
  ['French', 'Le conseil s’est réuni lundi pour voter le budget, et le maire a dit que la séance serait courte.'],
  ['Spanish', 'El consejo se reunió el lunes para votar y el alcalde dijo que la sesión terminaría pronto.'],
  ['Dutch', 'De raad kwam maandag bijeen om te stemmen en de burgemeester zei dat het niet lang zou duren.'],
  ['Polish', 'Rada miasta zebrała się w poniedziałek, aby głosować, a burmistrz powiedział, że podatki nie wzrosną.'],
  [
    'Finnish',
    'Kaupunginvaltuusto kokoontui maanantaina äänestämään, ja pormestari sanoi, että verot eivät nouse, vaan kokous päättyi pian.',
  ],
  ['Indonesian', 'Dewan kota bertemu pada hari Senin untuk memilih anggaran yang baru dan walikota tidak datang.'],
  ['Russian', 'Городской совет собрался в понедельник, и мэр сказал, что налоги не вырастут.'],
  ['Japanese', '市議会は月曜日に集まった。市長は増税しないと言った。会議はすぐに終わった。'],
  ['Arabic', 'اجتمع المجلس يوم الاثنين وقال العمدة إن الضرائب لن ترتفع هذا العام.'],
])('tells from English: %s', (_language, text) => {
  expect(detectLanguage(text)).toBe('other');
});

test('looks beyond a masthead in another language', () => {
  const masthead = 'Der Bote für Stadt und Land, das Blatt für alle. ';
  const english = 'The council met on Monday to vote on the budget, and the mayor said that it would pass. ';
  expect(detectLanguage(masthead + english.repeat(200))).toBe('en');
});
