/** What the Discord client would not let a person do. The message says why, for that person. */
export class ClientRefusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ClientRefusal';
  }
}
