/** What a person cannot do, as the Discord client or the page would not let them. The message says why, for that person. */
export class PersonRefusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PersonRefusal';
  }
}
