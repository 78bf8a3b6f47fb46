/** Discord's limits that the bot can meet, each with the page that sets it. Characters are UTF-16 code units. */
export const limits = Object.freeze({
  /** Text of all displays of one message together. docs: Components → Text Display. */
  messageText: 4_000,
  /** Components of one message, nested ones included. docs: Components → Legacy Message Components. */
  components: 40,
  /** docs: Components → Custom ID. */
  customId: 100,
  /** docs: Components → Button. */
  buttonUrl: 512,
  buttonLabel: 80,
  /** docs: Application Commands → Autocomplete. */
  choices: 25,
  choiceName: 100,
  /** Milliseconds to acknowledge an interaction. docs: Receiving and Responding → Interaction Callback. */
  acknowledge: 3_000,
});
