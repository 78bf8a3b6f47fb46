/**
 * Words that carry the grammar of a question, not its subject: articles, prepositions, auxiliaries, pronouns, question
 * words, and what is left of contractions once the apostrophe splits them. They are never searched for as content; their
 * overlap with a sentence is a ranking feature of its own, since an answer often repeats a question's frame.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `a an the of in on at to for by with from as is are was were be been being am do does did doing has have had having
  will would can could may might shall should must and or but not no nor if then than that this these those it its he
  his him she her hers they them their theirs there here i we you our ours your yours my mine me us who whom whose which
  what when where why how many much also into about over under between during after before above below up down out off
  only own same so such too very just any some
  s t d ll re ve m isn aren wasn weren don doesn didn hasn haven hadn won wouldn couldn shouldn mustn whats whos`.split(
    /\s+/,
  ),
);
