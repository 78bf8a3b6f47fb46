// Draws how often the first sentence is right against how sure the search says it is.

const SIZE = 420;
const EDGE = { left: 52, top: 20, right: 150, bottom: 46 };
const BINS = 10;
/** Fewer questions than this tell nothing about a share. */
const FEWEST = 10;
const COLOURS = ['#2f6f9f', '#b5543b', '#5a8a3c'];

/** @param predictions [{ confidence, isRight }]; [{ stated, observed, count }] of tenths, both shares, empty ones left out */
export function calibrationBins(predictions) {
  return Array.from({ length: BINS }, (_, n) => {
    const inside = predictions.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === n);
    const mean = (value) => inside.reduce((total, one) => total + value(one), 0) / inside.length;
    return {
      stated: mean(({ confidence }) => confidence),
      observed: mean(({ isRight }) => Number(isRight)),
      count: inside.length,
    };
  }).filter(({ count }) => count >= FEWEST);
}

/** @param series [{ title, predictions }], at most three; an SVG picture */
export function calibrationPicture(series) {
  const plot = SIZE - EDGE.left;
  const x = (share) => (EDGE.left + share * plot).toFixed(1);
  const y = (share) => (EDGE.top + (1 - share) * plot).toFixed(1);
  const shares = [0, 0.2, 0.4, 0.6, 0.8, 1];
  const percent = (share) => `${Math.round(share * 100)}`;
  const grid = shares.flatMap((share) => [
    `<path d="M${x(0)} ${y(share)}H${x(1)}M${x(share)} ${y(0)}V${y(1)}" stroke="#ddd"/>`,
    `<text x="${x(share)}" y="${Number(y(0)) + 18}" text-anchor="middle">${percent(share)}</text>`,
    `<text x="${EDGE.left - 8}" y="${Number(y(share)) + 4}" text-anchor="end">${percent(share)}</text>`,
  ]);
  const lines = series.flatMap(({ title, predictions }, n) => {
    const bins = calibrationBins(predictions);
    const points = bins.map(({ stated, observed }) => `${x(stated)},${y(observed)}`).join(' ');
    const dots = bins.map(
      ({ stated, observed, count }) =>
        `<circle cx="${x(stated)}" cy="${y(observed)}" r="${(2 + Math.sqrt(count) / 8).toFixed(1)}" fill="${COLOURS[n]}"/>`,
    );
    return [
      `<polyline points="${points}" fill="none" stroke="${COLOURS[n]}" stroke-width="1.5"/>`,
      ...dots,
      `<circle cx="${SIZE + 14}" cy="${EDGE.top + 12 + 22 * n}" r="5" fill="${COLOURS[n]}"/>`,
      `<text x="${SIZE + 26}" y="${EDGE.top + 16 + 22 * n}">${title}</text>`,
    ];
  });
  const height = SIZE + EDGE.top + EDGE.bottom - EDGE.left + 10;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE + EDGE.right} ${height}" font-family="sans-serif" font-size="12" fill="#333">`,
    '<title>Of the questions with a confidence, how many have the right sentence first</title>',
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...grid,
    `<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#999" stroke-dasharray="4 4"/>`,
    ...lines,
    `<text x="${x(0.5)}" y="${Number(y(0)) + 38}" text-anchor="middle">confidence, %</text>`,
    `<text transform="translate(14 ${y(0.5)}) rotate(-90)" text-anchor="middle">right sentence first, %</text>`,
    '</svg>',
  ].join('\n')}\n`;
}
