// A message payload as a page that looks as Discord's dark theme shows it.

import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { discordMarkdown, escapeHtml } from './discordMarkdown.mjs';

/** Sizes and colours of Discord's client, in CSS pixels; a container is at most 600 wide there. */
const STYLES = `
  body { background: #1a1a1e; color: #dfe0e2; font: 16px/22px "gg sans", "Noto Sans", "Helvetica Neue", Helvetica, Arial, sans-serif; }
  #picture { box-sizing: border-box; width: 640px; padding: 16px 20px 20px; }
  .used { color: #94959c; font-size: 14px; line-height: 18px; margin-bottom: 4px; }
  .used b { color: #dfe0e2; font-weight: 500; }
  .used span { color: #a9bbff; background: #5865f23d; border-radius: 3px; padding: 0 4px; font-weight: 500; }
  .author { font-weight: 600; color: #fff; margin-bottom: 6px; }
  .author span { font-size: 11px; line-height: 15px; font-weight: 600; background: #5865f2; border-radius: 4px; padding: 1px 5px; margin-left: 4px; vertical-align: 1.5px; }
  .container { background: #242429; border: 1px solid #97979f1f; border-radius: 8px; padding: 16px 16px 16px 20px; position: relative; overflow: hidden; display: flex; flex-direction: column; gap: 8px; }
  .accent { position: absolute; left: 0; top: 0; bottom: 0; width: 4px; }
  .section { display: flex; gap: 12px; align-items: flex-start; }
  .section > :first-child { flex: 1; min-width: 0; }
  .divider { height: 1px; background: #97979f33; margin: 4px 0; }
  .row { display: flex; flex-wrap: wrap; gap: 8px; }
  .button { box-sizing: border-box; height: 32px; min-width: 60px; padding: 0 11px; border-radius: 8px; border: 1px solid #97979f0a; background: #97979f1f; color: #fff; font-size: 14px; line-height: 30px; font-weight: 500; text-align: center; white-space: nowrap; }
  .disabled { opacity: .5; }
  .quote { display: flex; }
  .quote::before { content: ""; flex: 0 0 4px; border-radius: 4px; background: #4e5058; }
  blockquote { margin: 0; padding: 0 8px 0 12px; }
  small { display: block; font-size: 13px; line-height: 18px; color: #94959c; }
  strong { font-weight: 700; }
  ul { margin: 4px 0 0 16px; padding: 0; }
  pre { margin: 6px 0 0; padding: 8px; background: #1a1a1e; border: 1px solid #97979f33; border-radius: 4px; font: 14px/18px "gg mono", "Source Code Pro", "DejaVu Sans Mono", Consolas, monospace; white-space: pre-wrap; }
`;

/** `usedCommand` is what stands above the message; null where nothing does. */
export function cardPage(payload, usedCommand) {
  const used =
    usedCommand === null ? '' : `<div class="used"><b>someone</b> used <span>/${escapeHtml(usedCommand)}</span></div>`;
  const author = '<div class="author">Verbatim<span>APP</span></div>';
  return page(STYLES, used + author + payload.components.map(componentHtml).join(''));
}

/** The picture is what stands in the element of that name, and is as high as it. */
export function page(styles, body) {
  return `<!doctype html><meta charset="utf-8"><style>html, body { margin: 0; } #picture { overflow: hidden; } ${styles}</style>
<div id="picture">${body}</div>
<script>document.documentElement.dataset.height = Math.ceil(document.getElementById('picture').getBoundingClientRect().height);</script>`;
}

function componentHtml(component) {
  switch (component.type) {
    case ComponentType.Container:
      return containerHtml(component);
    case ComponentType.TextDisplay:
      return `<div>${discordMarkdown(component.content)}</div>`;
    case ComponentType.Section:
      return sectionHtml(component);
    case ComponentType.Separator:
      return component.divider ? '<div class="divider"></div>' : '<div></div>';
    case ComponentType.ActionRow:
      return `<div class="row">${component.components.map(componentHtml).join('')}</div>`;
    case ComponentType.Button:
      return buttonHtml(component);
    default:
      throw new Error(`A reply has a component that its picture cannot show: ${component.type}.`);
  }
}

function containerHtml({ accent_color: accent, components }) {
  const colour = accent.toString(16).padStart(6, '0');
  return `<div class="container"><div class="accent" style="background: #${colour}"></div>${components.map(componentHtml).join('')}</div>`;
}

function sectionHtml({ components, accessory }) {
  return `<div class="section"><div>${components.map(componentHtml).join('')}</div>${componentHtml(accessory)}</div>`;
}

function buttonHtml({ label, style, disabled }) {
  const mark = style === ButtonStyle.Link ? ' ↗' : '';
  return `<div class="button${disabled ? ' disabled' : ''}">${escapeHtml(label)}${mark}</div>`;
}
