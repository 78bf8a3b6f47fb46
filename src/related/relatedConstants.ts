/** What decides which articles of a library are related, and how. */
export const relatedConstants = Object.freeze({
  /** Okapi BM25 (Robertson & Zaragoza 2009, §3): term saturation k1, length normalisation b. */
  bm25: Object.freeze({ k1: 1.2, b: 0.75 }),
  /** A title says what the article is about: each of its words counts as three. */
  titleWeight: 3,
  /** From this many articles on, only the weightiest terms of the article asked about are looked up. */
  largeLibrary: 2_000,
  largeLibraryTerms: 75,
  /** At this relative score and above, articles are on the same subject more than nine times in ten. */
  RELATED_THRESHOLD: 0.2,
  /** At this relative score and above, one article is a copy or a new edition of the other. */
  COPY_THRESHOLD: 0.85,
  /** Terms that say why an article is related. */
  explainingTerms: 3,
});
