/** Why a request of the page is not served: an HTTP status, and one sentence for the person. */
export class PageRefusal extends Error {
  readonly status: number;

  constructor(status: number, sentence: string) {
    super(sentence);
    this.name = 'PageRefusal';
    this.status = status;
  }
}
