/** What decides which sentences of an article belong to a topic. */
export const passageConstants = Object.freeze({
  /** Okapi BM25 of a sentence: lengths differ for reasons of style, so they count less than usual. */
  sentence: Object.freeze({ k1: 1.2, b: 0.4 }),
  paragraph: Object.freeze({ k1: 1.2, b: 0.75 }),
  /** Shares of the sentence itself and of the paragraph it stands in. */
  sentenceShare: 0.65,
  paragraphShare: 0.35,
  /** Of the likeness to a passage already chosen, as a share of the best score. */
  redundancy: 0.3,
  /** A passage below this share of the best score is beside the topic. */
  leastOfBest: 0.25,
  /** Characters of a topic that are read; a longer one names nothing that its beginning does not. */
  longestTopic: 400,
});
