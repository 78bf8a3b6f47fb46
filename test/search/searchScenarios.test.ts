import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { searcherOf } from '../../src/search/searcher.ts';
import { articleFrom, bundledArticle } from './bundledArticle.ts';

const bundled = bundledArticle();

const lighthouse = articleFrom(
  `PORT ELDER — The lighthouse at Skerry Head will be sold to a group of bakers for 1,250,000 euros, the trust said on Friday. It has stood empty for nine years.

Marit Osk, who leads the bakers, said the kitchen would open before Easter. "Bread needs a view," she said.

A U.S. bank lent the bakers most of the money because no bank on the island wanted to. "They told us to buy a tent," Osk said.
`,
);

function first(article: Article, question: string): string {
  const [passage] = searcherOf(article).ask(question).passages;
  const sentence = passage && article.sentences[passage.sentence];
  return sentence ? article.text.slice(sentence.quoteStart, sentence.end) : '';
}

describe('someone asks the bundled article', () => {
  test.each([
    ['in a whole question', 'Who announced the operation on Sunday?', /^Prime Minister Haider al-Abadi announced/],
    ['with a misspelt name', 'what did Raffid Jabori say', /^His spokesman, Rafid Jaboori, said/],
    ['with a name spelt by ear', 'where is qasem suleimani', /Qassem Soleimani|he is in the province/],
    ['in capitals', 'WHAT DID STEVE WARREN SAY ABOUT AIR STRIKES', /^Col\. Steve Warren/],
    ['in small letters without signs', 'who is the prime ministers spokesman', /^His spokesman, Rafid Jaboori/],
    ['without the apostrophe', 'iraq didnt request our support', /didn’t request our support/],
    ['with a straight apostrophe', "Iraq didn't request our support for it", /didn’t request our support/],
    ['with a fragment in quotation marks', '“People fear the week after the battle”', /^“People fear the week/],
    ['with a fragment in straight marks', '"lay down arms"', /“lay down arms”/],
    ['with keywords', 'yellow banner photographs', /yellow banner of Kataib/],
    ['with a number as it stands', '1,700', /claimed 1,700/],
    ['with a number without its comma', '1700', /claimed 1,700/],
    ['with the short form of a country', 'US Central Command plan', /^The attack began less than two weeks/],
    ['with the dotted form of a country', 'U.S. Central Command plan', /^The attack began less than two weeks/],
    ['for a place', 'Where is Tikrit, how far from Baghdad?', /150 kilometres north of Baghdad/],
    ['for a distance in other words', 'distance from baghdad kilometres', /150 kilometres north of Baghdad/],
    ['for a number', 'How many targets did Iraqi aircraft hit?', /more than 30 targets/],
    ['for a date', 'what happened on 11 june', /11 June last year/],
    ['politely and at length', 'hi! could you please tell me who the Pentagon spokesman is? thank you', /Steve Warren/],
    ['twice the same', 'Samarra blankets tents? Samarra blankets tents?', /blankets and tents/],
  ])('%s', (_, question, expected) => {
    expect(first(bundled, question)).toMatch(expected);
  });

  test.each([
    ['the headline of another piece', 'Vandermeer'],
    ['the teaser of another piece', 'bakeries'],
    ['the newsletter', 'newsletter'],
    ['the handle', 'm_lindqvist_vs'],
    ['the byline and the author’s lines', 'Lindqvist'],
  ])('never sees %s', (_, question) => {
    const { passages } = searcherOf(bundled).ask(question);
    for (const { sentence, matches } of passages) {
      const { start = 0, end = 0 } = bundled.sentences[sentence] ?? {};
      expect(bundled.furniture.some((one) => one.start < end && start < one.end)).toBe(false);
      expect(matches.map((match) => bundled.text.slice(match.start, match.end).toLowerCase())).not.toContain(
        question.toLowerCase(),
      );
    }
  });

  test.each([
    ['What did the senator say in her tweet?'],
    ['how tall is Kilimanjaro'],
    ['best pizza dough recipe'],
    ['Who won the champions league final?'],
  ])('is told that it does not say: "%s"', (question) => {
    expect(searcherOf(bundled).ask(question).answered).toBe(false);
  });

  test('gets the dateline neither as words nor as a match', () => {
    const [opening] = bundled.sentences;
    const { passages } = searcherOf(bundled).ask('Baghdad soldiers began a drive on the city of Tikrit on Monday');
    const found = passages.find(({ sentence }) => sentence === 0);
    expect(opening?.quoteStart).toBeGreaterThan(opening?.start ?? 0);
    expect(found?.matches[0]?.start).toBeGreaterThanOrEqual(opening?.quoteStart ?? 0);
  });
});

describe('someone asks an article of six sentences', () => {
  test.each([
    ['the price', 'How much will the lighthouse cost?', /1,250,000 euros/],
    ['the price, typed without commas', '1250000', /1,250,000 euros/],
    ['how long', 'How long has the lighthouse been empty?', /nine years/],
    ['who', 'Who leads the bakers?', /^Marit Osk/],
    ['when', 'when does the kitchen open', /before Easter/],
    ['the country and not the pronoun', 'the US', /U\.S\. bank/],
    ['why', 'Why did a foreign bank lend the money?', /because no bank/],
    ['half a quotation', 'bread needs', /^"Bread needs a view/],
  ])('for %s', (_, question, expected) => {
    expect(first(lighthouse, question)).toMatch(expected);
  });
});

describe('someone asks in another script', () => {
  test.each([
    [
      'Russian',
      'Мост через реку закрыли в понедельник. Зимой его откроют снова. Рыбаки недовольны.',
      'Когда откроют?',
      1,
    ],
    [
      'Arabic',
      'أغلقت المدينة الجسر القديم يوم الاثنين. وقال الصيادون إن القارب غرق. سيفتح السوق غدا.',
      'القارب غرق',
      1,
    ],
    ['Chinese', '市长星期一宣布关闭旧桥。渔民说他们的船沉没了。新市场明天开放。', '谁的船沉没了？', 1],
    ['Greek', 'Η γέφυρα έκλεισε τη Δευτέρα. Οι ψαράδες έχασαν μια βάρκα. Η αγορά ανοίγει αύριο.', 'ΒΑΡΚΑ', 1],
    ['German', 'Die Brücke wurde am Montag gesperrt. Die Fischer verloren ein Boot.', 'wer verlor das boot', 1],
  ])('and finds it in %s', (_, text, question, sentence) => {
    const article = articleFrom(`${text}\n`);
    expect(searcherOf(article).ask(question).passages[0]?.sentence).toBe(sentence);
  });
});
