import type {
  APIButtonComponent,
  APIComponentInContainer,
  APIContainerComponent,
  APIMessageTopLevelComponent,
  APISectionComponent,
} from 'discord-api-types/v10';
import type { ComponentChildren, JSX } from 'preact';
import {
  ACTION_ROW,
  BUTTON,
  CONTAINER,
  DANGER,
  LINK,
  PREMIUM,
  PRIMARY,
  SECTION,
  SEPARATOR,
  SUCCESS,
  TEXT_DISPLAY,
} from './discordNumbers.ts';
import { ExternalIcon } from './icons.tsx';
import { MarkdownView, type OpenPlace } from './markdownView.tsx';
import { OutsideLink } from './outsideLink.tsx';

/** What components of a message need beyond themselves. */
export interface ComponentSurroundings {
  readonly press: (customId: string) => void;
  /** The buttons that were pressed and have not been answered. */
  readonly pressed: ReadonlySet<string>;
  readonly openPlace: OpenPlace | null;
}

type Component = APIMessageTopLevelComponent | APIComponentInContainer;

/** Components as Discord shows them; of a kind that the page cannot show, its number. */
export function ComponentList({
  components,
  ...surroundings
}: ComponentSurroundings & { components: readonly Component[] }): JSX.Element {
  return (
    <>
      {components.map((component, i) => (
        <ComponentView key={component.id ?? i} component={component} {...surroundings} />
      ))}
    </>
  );
}

function ComponentView({ component, ...surroundings }: ComponentSurroundings & { component: Component }): JSX.Element {
  switch (component.type) {
    case CONTAINER:
      return <Container component={component} {...surroundings} />;
    case TEXT_DISPLAY:
      return <MarkdownView text={component.content} openPlace={surroundings.openPlace} />;
    case SECTION:
      return <Section component={component} {...surroundings} />;
    case SEPARATOR:
      return component.divider === false ? <div class="space" /> : <hr class="divider" />;
    case ACTION_ROW:
      return (
        <div class="row">
          {component.components.map((inner, i) =>
            inner.type === BUTTON ? (
              <Button key={keyOf(inner, i)} button={inner} {...surroundings} />
            ) : (
              <NotShown key={i} type={inner.type} />
            ),
          )}
        </div>
      );
    default:
      return <NotShown type={component.type} />;
  }
}

function Container({
  component,
  ...surroundings
}: ComponentSurroundings & { component: APIContainerComponent }): JSX.Element {
  const { accent_color: accent, components } = component;
  const colour = typeof accent === 'number' ? `#${accent.toString(16).padStart(6, '0')}` : null;
  return (
    <div class="container">
      {colour === null ? null : <div class="accent" style={{ backgroundColor: colour }} />}
      <ComponentList components={components} {...surroundings} />
    </div>
  );
}

function Section({
  component: { components, accessory },
  ...surroundings
}: ComponentSurroundings & { component: APISectionComponent }): JSX.Element {
  return (
    <div class="section">
      <div class="section-text">
        <ComponentList components={components} {...surroundings} />
      </div>
      {accessory.type === BUTTON ? <Button button={accessory} {...surroundings} /> : <NotShown type={accessory.type} />}
    </div>
  );
}

/** The same button of a message that has changed, so that the keyboard stays on it. */
function keyOf(button: APIButtonComponent, i: number): string | number {
  return 'label' in button && button.label ? `${button.style} ${button.label}` : i;
}

const STYLES: Readonly<Record<number, string>> = { [PRIMARY]: 'primary', [SUCCESS]: 'success', [DANGER]: 'danger' };

function Button({ button, press, pressed }: ComponentSurroundings & { button: APIButtonComponent }): JSX.Element {
  if (button.style === PREMIUM) return <NotShown type={button.type} />;
  const { label = '', emoji, disabled = false } = button;
  const face: ComponentChildren = [emoji?.name, label].filter(Boolean).join(' ');
  if (button.style === LINK) {
    return (
      <OutsideLink class="button" address={button.url}>
        {face}
        <ExternalIcon />
      </OutsideLink>
    );
  }
  const isWaiting = pressed.has(button.custom_id);
  return (
    <button
      type="button"
      class={`button ${STYLES[button.style] ?? 'secondary'}`}
      // The attribute of that name would take the keyboard away from the last button of a series.
      aria-disabled={disabled}
      aria-busy={isWaiting}
      onClick={() => (disabled || isWaiting ? undefined : press(button.custom_id))}
    >
      {face}
    </button>
  );
}

function NotShown({ type }: { type: number }): JSX.Element {
  return <p class="not-shown">This page cannot show components of type {type}.</p>;
}
