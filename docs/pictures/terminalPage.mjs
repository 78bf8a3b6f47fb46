// What a command printed, with its colours, as a page that looks like a terminal.

const STYLES = `
  html, body { margin: 0; }
  body { background: #16181d; color: #d6d8dd; }
  main { box-sizing: border-box; width: 630px; padding: 16px 20px 18px; overflow: hidden; }
  pre { margin: 0; font: 12px/18px "DejaVu Sans Mono", Menlo, Consolas, monospace; white-space: pre; }
`;

/** The SGR parameters that replies use (ECMA-48, 8.3.117), and those that end each. */
const STYLE_OF = {
  1: 'font-weight: 700; color: #fff',
  2: 'color: #888d97',
  31: 'color: #e06c60',
  32: 'color: #4fb89b',
  33: 'color: #d9a441',
  34: 'color: #6aa3e0',
};
const ENDS = new Set(['0', '22', '39']);

const SGR = new RegExp(`${String.fromCharCode(27)}\\[(\\d+)m`);

/** `command` is the line that was typed. */
export function terminalPage(command, output) {
  const shown = `${promptHtml(command)}\n\n${outputHtml(output.trimEnd())}`;
  return `<!doctype html><meta charset="utf-8"><style>${STYLES}</style><main><pre>${shown}</pre></main>`;
}

function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function promptHtml(command) {
  return `<span style="${STYLE_OF[2]}">$</span> ${escapeHtml(command)}`;
}

/** Splitting by a pattern with a group gives text and parameters in turn. */
function outputHtml(output) {
  return output
    .split(SGR)
    .map((piece, i) => (i % 2 === 0 ? escapeHtml(piece) : tagOf(piece)))
    .join('');
}

function tagOf(parameter) {
  if (ENDS.has(parameter)) return '</span>';
  const style = STYLE_OF[parameter];
  if (style === undefined) throw new Error(`A reply has a terminal style that its picture cannot show: ${parameter}.`);
  return `<span style="${style}">`;
}
