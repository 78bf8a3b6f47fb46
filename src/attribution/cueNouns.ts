/** Nouns for something said or written, that may carry content themselves: "her claim that …", "in a statement". */
export const STATEMENT_NOUNS: ReadonlySet<string> = new Set(
  `statement claim allegation accusation argument warning promise pledge vow suggestion assertion contention admission
  announcement declaration denial complaint prediction assessment conclusion insistence testimony remark remarks comment
  comments assurance reminder demand plea appeal reply answer response question message tweet post letter email e-mail memo
  note interview speech quip version explanation verdict theory case point position contention joke estimate finding ruling verdict report forecast`.split(
    /\s+/,
  ),
);

/** Nouns for a view rather than words: their content is a stance. */
export const VIEW_NOUNS: ReadonlySet<string> = new Set(
  'belief hope fear view opinion feeling conviction suspicion expectation worry concern desire wish sense'.split(' '),
);

/** Nouns for things that hold words or show facts: they can be a source themselves. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  `report study survey poll analysis statement letter email e-mail memo document documents filing filings record records
  lawsuit indictment complaint petition affidavit paper article editorial book tweet post message notice bulletin audit
  review ruling judgment judgement verdict order law bill act transcript transcripts data figures statistics census
  footage video photograph photographs photo photos picture pictures image images recording recordings tape tapes
  map maps chart results findings evidence research model models test tests note leaflet sign poster banner slogan
  plan plans drawings schedule budget agenda invoice contract agreement agreements accounts average index count inspection investigation inquiry probe trial experiment experiments autopsy assessment
  evaluation simulation simulations calculation calculations examination scan scans forecast estimate estimates manual guidelines guidance website dossier cable cables minutes papers logs log`.split(
    /\s+/,
  ),
);
