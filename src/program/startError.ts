/** Something a person has to set right before Verbatim can start; the message is one sentence. */
export class StartError extends Error {}
