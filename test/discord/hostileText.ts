import fc from 'fast-check';
import type { Span } from '../../src/article/article.ts';

const FRAGMENTS = [
  ...['*', '**', '***', '_', '__', '~~', '||', '`', '``', '```', '```js\n', '\\', '\\\\', '\\\\\\', '\\*', '\\n'],
  ...['# ', '## ', '### ', '-# ', '- ', '* ', '+ ', '1. ', '2) ', '12345. ', '> ', '>>> ', '>', '---', '===', '| a |'],
  ...['[label](https://example.org)', '[label](<https://example.org> "title")', '![a](b)', '[', '](', ')', '[a][b]'],
  ...['https://example.org/a_b*c*', 'http://', 'ftp://example.org', 'discord://-/channels', 'mailto:ann@example.org'],
  ...['<https://example.org>', '<ann@example.org>', '<mailto:ann@example.org>', '<+15550100>', 'www.example.org'],
  ...['discord.gg/example', 'https://discord.com/invite/example', 'ann@example.org', 'javascript:alert(1)', '://'],
  ...['<@123456789012345678>', '<@!123456789012345678>', '<@&123456789012345678>', '<#123456789012345678>'],
  ...['@everyone', '@here', '@', '<id:customize>', '<123456789012345678:guide>', '</ask:123456789012345678>'],
  ...['<:wave:123456789012345678>', '<a:wave:123456789012345678>', ':wave:', ':wave::skin-tone-2:', ':)', '<3'],
  ...['<t:1700000000>', '<t:1700000000:R>', '<', '&lt;', '¯\\_(ツ)_/¯', '12:30', 'U.S.', '3.5', '“', '”', "'", '"'],
  ...[' ', '  ', '    ', '\t', '\n', '\n\n', '  \n', '\r\n', '\r', '\f', '\v', '\u0085', '\u2028', '\u2029', '\u00a0'],
  ...['\0', '\u0007', '\u001b[31m', '\u009b', '\u200b', '\u200d', '\ufeff', '\u202e', '\u202a', '\u2066', '\u2069'],
  ...['word', 'a', 'Z', '7', 'é', 'שלום', '文', '＠everyone', '＊', '😀', '👩‍🚀', '🇫🇷', '\ud83d', '\ude00', 'e\u0301'],
];

/** Text of what Discord, or whoever shows Markdown, might act on. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 14 },
  )
  .map((fragments) => fragments.join(''));

/** Text with up to six spans anywhere in it, out of order, overlapping, empty or through a surrogate pair. */
export const hostileTextWithSpans = hostileText.chain((text) => {
  const offset = fc.nat({ max: text.length });
  const span = fc.tuple(offset, offset).map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  return fc.record({ text: fc.constant(text), spans: fc.array(span, { maxLength: 6 }) });
});
