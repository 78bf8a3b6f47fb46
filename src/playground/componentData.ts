import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { everyComponent } from './componentCheck.ts';
import { PersonRefusal } from './personRefusal.ts';
import { fieldsOf, itemsOf, textOf } from './wireJson.ts';

/**
 * What an interaction says about the component somebody used.
 *
 * @param values what was chosen, for a select menu
 * @throws {PersonRefusal} where the message has no such component, or it cannot be used that way
 */
export function componentData(
  message: APIMessage,
  customId: string,
  type: ComponentType,
  values: readonly string[],
): { custom_id: string; component_type: ComponentType; id: unknown; values?: readonly string[] } {
  const component = [...everyComponent(message.components)]
    .map((placed) => placed.component)
    .find((candidate) => candidate.custom_id === customId);
  if (component === undefined) throw new PersonRefusal(`The message has no component "${customId}".`);
  if (component.type !== type) throw new PersonRefusal(`The component "${customId}" is no ${ComponentType[type]}.`);
  if (fieldsOf<'disabled'>(component)?.disabled === true)
    throw new PersonRefusal(`The component "${customId}" is disabled.`);
  const data = { custom_id: customId, component_type: type, id: component.id };
  if (type !== ComponentType.StringSelect) return data;
  refuseWrongChoice(component, customId, values);
  return { ...data, values };
}

function refuseWrongChoice(component: unknown, customId: string, values: readonly string[]): void {
  const select = fieldsOf<'options' | 'min_values' | 'max_values'>(component);
  const offered = itemsOf(select?.options).map((option) => textOf(fieldsOf<'value'>(option)?.value));
  const foreign = values.find((value) => !offered.includes(value));
  if (foreign !== undefined) throw new PersonRefusal(`The select menu "${customId}" does not offer "${foreign}".`);
  const least = typeof select?.min_values === 'number' ? select.min_values : 1;
  const most = typeof select?.max_values === 'number' ? select.max_values : 1;
  if (values.length < least || values.length > most) {
    throw new PersonRefusal(`The select menu "${customId}" takes ${least} to ${most} choices, not ${values.length}.`);
  }
}
