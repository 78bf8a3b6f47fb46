import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Problem } from './apiError.ts';
import { COMPONENT_PROPERTIES, EMOJI_PROPERTIES, SELECT_OPTION_PROPERTIES } from './knownProperties.ts';
import { unknownProperties } from './unknownProperties.ts';
import { type Fields, fieldsOf, itemsOf, textOf } from './wireJson.ts';

/** Limits on the components of one message (https://discord.com/developers/docs/components/reference). */
const COMPONENT_LIMITS = Object.freeze({
  /** Components of a message with the Components V2 flag, nested ones and accessories included. */
  total: 40,
  /** Characters over all text displays of a message. */
  text: 4_000,
  /** Action rows of a message without the flag. */
  rows: 5,
  buttonsInRow: 5,
  textsInSection: 3,
  customId: 100,
  buttonLabel: 80,
  linkUrl: 512,
  selectOptions: 25,
  selectPlaceholder: 150,
  selectOptionText: 100,
});

const LINK_SCHEMES = ['http:', 'https:', 'discord:'];

const SELECTS: readonly unknown[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

const IN_CONTAINER: readonly unknown[] = [
  ComponentType.ActionRow,
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
];

/** Which component types may stand in which slot. */
const ALLOWED_CHILDREN = {
  legacyMessage: [ComponentType.ActionRow] as readonly unknown[],
  message: [...IN_CONTAINER, ComponentType.Container],
  container: IN_CONTAINER,
  row: [ComponentType.Button, ...SELECTS],
  section: [ComponentType.TextDisplay] as readonly unknown[],
  accessory: [ComponentType.Button, ComponentType.Thumbnail] as readonly unknown[],
};

type Component = Fields<
  | 'type'
  | 'id'
  | 'components'
  | 'accessory'
  | 'content'
  | 'custom_id'
  | 'style'
  | 'label'
  | 'emoji'
  | 'url'
  | 'sku_id'
  | 'options'
  | 'placeholder'
>;

/** A component and where in the message it stands. */
export interface PlacedComponent {
  readonly component: Component;
  readonly path: Problem['path'];
}

/** Every component of a message in reading order, nested ones and accessories included. */
export function* everyComponent(list: unknown, path: Problem['path'] = ['components']): Generator<PlacedComponent> {
  for (const [index, item] of itemsOf(list).entries()) {
    yield* withDescendants(item, [...path, index]);
  }
}

function* withDescendants(item: unknown, path: Problem['path']): Generator<PlacedComponent> {
  const component: Component | null = fieldsOf(item);
  if (component === null) return;
  yield { component, path };
  yield* everyComponent(component.components, [...path, 'components']);
  if (component.accessory !== undefined) yield* withDescendants(component.accessory, [...path, 'accessory']);
}

/** What is wrong with the components of a message; `version2` says whether it carries the Components V2 flag. */
export function* componentProblems(list: unknown, version2: boolean): Generator<Problem> {
  yield* childProblems(list, version2 ? ALLOWED_CHILDREN.message : ALLOWED_CHILDREN.legacyMessage, ['components']);
  yield* countProblems(list, version2);
  yield* duplicateCustomIds(list);
  for (const { component, path } of everyComponent(list)) {
    yield* unknownProperties(component, COMPONENT_PROPERTIES.get(component.type) ?? new Set(), path);
    yield* structureProblems(component, path);
    yield* contentProblems(component, path);
  }
}

function* childProblems(list: unknown, allowed: readonly unknown[], path: Problem['path']): Generator<Problem> {
  for (const [index, item] of itemsOf(list).entries()) yield* typeProblems(item, allowed, [...path, index]);
}

function* typeProblems(item: unknown, allowed: readonly unknown[], path: Problem['path']): Generator<Problem> {
  const type = fieldsOf<'type'>(item)?.type;
  if (allowed.includes(type)) return;
  yield {
    path: [...path, 'type'],
    code: 'UNION_TYPE_CHOICES',
    message: `Value of field "type" must be one of (${allowed.join(', ')}).`,
  };
}

function* countProblems(list: unknown, version2: boolean): Generator<Problem> {
  const rows = itemsOf(list).length;
  if (!version2 && rows > COMPONENT_LIMITS.rows) yield badLength(['components'], 0, COMPONENT_LIMITS.rows);

  const all = [...everyComponent(list)];
  if (all.length > COMPONENT_LIMITS.total) {
    yield {
      path: ['components'],
      code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      message: `The message holds ${all.length} components, nested ones included; the limit is ${COMPONENT_LIMITS.total}.`,
    };
  }
  const characters = all.reduce((sum, { component }) => sum + shownText(component).length, 0);
  if (characters > COMPONENT_LIMITS.text) {
    yield {
      path: ['components'],
      code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      message: `The displayable text of ${characters} characters exceeds the maximum size of ${COMPONENT_LIMITS.text}.`,
    };
  }
}

function shownText(component: Component): string {
  return component.type === ComponentType.TextDisplay ? textOf(component.content) : '';
}

function* duplicateCustomIds(list: unknown): Generator<Problem> {
  const seen = new Set<unknown>();
  for (const { component, path } of everyComponent(list)) {
    const customId = component.custom_id;
    if (customId === undefined || customId === null) continue;
    if (seen.has(customId)) {
      yield {
        path: [...path, 'custom_id'],
        code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        message: 'Component custom id cannot be duplicated',
      };
    }
    seen.add(customId);
  }
}

function* structureProblems(component: Component, path: Problem['path']): Generator<Problem> {
  const children = itemsOf(component.components);
  const childrenPath = [...path, 'components'];
  switch (component.type) {
    case ComponentType.ActionRow:
      yield* childProblems(children, ALLOWED_CHILDREN.row, childrenPath);
      yield* rowProblems(children, childrenPath);
      return;
    case ComponentType.Section:
      yield* childProblems(children, ALLOWED_CHILDREN.section, childrenPath);
      yield* typeProblems(component.accessory, ALLOWED_CHILDREN.accessory, [...path, 'accessory']);
      yield* lengthProblems(children, 1, COMPONENT_LIMITS.textsInSection, childrenPath);
      return;
    case ComponentType.Container:
      yield* childProblems(children, ALLOWED_CHILDREN.container, childrenPath);
      yield* lengthProblems(children, 1, COMPONENT_LIMITS.total, childrenPath);
  }
}

/** A row holds one to five buttons, or one select menu and nothing else. */
function* rowProblems(children: readonly unknown[], path: Problem['path']): Generator<Problem> {
  const hasSelect = children.some((child) => SELECTS.includes(fieldsOf<'type'>(child)?.type));
  yield* lengthProblems(children, 1, hasSelect ? 1 : COMPONENT_LIMITS.buttonsInRow, path);
}

function* contentProblems(component: Component, path: Problem['path']): Generator<Problem> {
  if (component.type === ComponentType.TextDisplay) {
    yield* lengthProblems(textOf(component.content), 1, COMPONENT_LIMITS.text, [...path, 'content']);
  }
  if (component.type === ComponentType.Button) yield* buttonProblems(component, path);
  if (SELECTS.includes(component.type)) yield* selectProblems(component, path);
}

function* buttonProblems(button: Component, path: Problem['path']): Generator<Problem> {
  yield* lengthProblems(textOf(button.label), 0, COMPONENT_LIMITS.buttonLabel, [...path, 'label']);
  yield* unknownProperties(button.emoji, EMOJI_PROPERTIES, [...path, 'emoji']);
  if (button.style === ButtonStyle.Premium) return;
  if (textOf(button.label) === '' && (button.emoji === undefined || button.emoji === null)) {
    yield { path, code: 'BUTTON_COMPONENT_INVALID_LABEL', message: 'A button must have a label or an emoji.' };
  }
  if (button.style === ButtonStyle.Link) yield* linkProblems(button, path);
  else {
    yield* customIdProblems(button, path);
    if (button.url !== undefined) {
      yield { path, code: 'BUTTON_COMPONENT_INVALID_URL', message: 'Only a link button can have a url.' };
    }
  }
}

function* linkProblems(button: Component, path: Problem['path']): Generator<Problem> {
  if (button.custom_id !== undefined) {
    yield {
      path,
      code: 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
      message: 'A link button has no custom id.',
    };
  }
  const urlPath = [...path, 'url'];
  const url = textOf(button.url);
  yield* lengthProblems(url, 1, COMPONENT_LIMITS.linkUrl, urlPath);
  if (url === '') return;
  if (!URL.canParse(url)) {
    yield { path: urlPath, code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' };
  } else if (!LINK_SCHEMES.includes(new URL(url).protocol)) {
    yield {
      path: urlPath,
      code: 'URL_TYPE_INVALID_SCHEME',
      message: "The scheme must be one of ('http', 'https', 'discord').",
    };
  }
}

function* selectProblems(select: Component, path: Problem['path']): Generator<Problem> {
  yield* customIdProblems(select, path);
  const placeholder = textOf(select.placeholder);
  yield* lengthProblems(placeholder, 0, COMPONENT_LIMITS.selectPlaceholder, [...path, 'placeholder']);
  if (select.type !== ComponentType.StringSelect) return;
  const options = itemsOf(select.options);
  yield* lengthProblems(options, 1, COMPONENT_LIMITS.selectOptions, [...path, 'options']);
  for (const [index, option] of options.entries()) {
    const optionPath = [...path, 'options', index];
    yield* unknownProperties(option, SELECT_OPTION_PROPERTIES, optionPath);
    const fields = fieldsOf<'label' | 'value' | 'description'>(option);
    const limit = COMPONENT_LIMITS.selectOptionText;
    yield* lengthProblems(textOf(fields?.label), 1, limit, [...optionPath, 'label']);
    yield* lengthProblems(textOf(fields?.value), 1, limit, [...optionPath, 'value']);
    yield* lengthProblems(textOf(fields?.description), 0, limit, [...optionPath, 'description']);
  }
}

function* customIdProblems(component: Component, path: Problem['path']): Generator<Problem> {
  yield* lengthProblems(textOf(component.custom_id), 1, COMPONENT_LIMITS.customId, [...path, 'custom_id']);
}

/**
 * A problem when a text or list is shorter or longer than allowed. Text counts in UTF-16 code units, never fewer than
 * the characters Discord counts, so what passes here passes there.
 */
export function* lengthProblems(
  value: { readonly length: number },
  least: number,
  most: number,
  path: Problem['path'],
): Generator<Problem> {
  if (value.length < least || value.length > most) yield badLength(path, least, most);
}

function badLength(path: Problem['path'], least: number, most: number): Problem {
  return { path, code: 'BASE_TYPE_BAD_LENGTH', message: `Must be between ${least} and ${most} in length.` };
}
