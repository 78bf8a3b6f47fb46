/** Words that open a message before the question does. */
const ADDRESSED = `(?:there|all|everyone|everybody|guys|folks|bot|verbatim)`;
const GREETING = String.raw`(?:(?:(?:hi|hiya|hey|hello|yo|dear|thanks|sorry)(?: ${ADDRESSED})?|ok|okay|so|well|um|uh|please|pls|plz|thx|just(?: wondering| curious| asking)?|quick question)\b[\s,.!:…–-]{0,5}){0,4}`;
const ARTICLE = `(?:it|they|this|(?:the|this) (?:article|text|piece|story|report|author|writer))`;
const ANYTHING = `(?:anything|something|more|everything|much)`;

/** Ways to ask for a passage that say nothing about what it is to be about. */
const REQUESTS: readonly string[] = [
  // "Could you tell me about …", "show me what …", "I want to know …"
  `(?:(?:can|could|would|will) (?:you|u|anyone|someone|somebody) (?:please )?)?(?:tell|show|give|remind|find|explain to) (?:me|us)(?: ${ANYTHING})?(?: about| of| on)?`,
  `(?:i|we)(?: would|['’]d)? (?:want|like|need|love) to (?:know|hear|read|learn)(?: ${ANYTHING})?(?: about| of)?`,
  `do (?:you|we) know|does (?:anyone|anybody|someone|somebody) know`,
  // "What does the article say about …", "does it mention …", "what is said about …"
  `(?:what|where) (?:does|do|did|has|have) ${ARTICLE} (?:say|said|tell us|mention|mentioned|write|written|report|reported)(?: about| of| on)?`,
  `(?:does|do|did) ${ARTICLE} (?:say|tell us|mention|give|report)(?: ${ANYTHING})?(?: about| of| on)?`,
  `what(?:['’]?s| is| was| has been) (?:said|written|reported|mentioned|known|there)(?: here)? (?:about|of|on)`,
  `according to ${ARTICLE}[,:]?`,
];
const OPENING = new RegExp(
  `^\\s{0,20}${GREETING}(?:(?:${REQUESTS.join('|')})(?![\\p{L}\\p{N}'’-]))?[\\s,:;–-]{0,5}`,
  'iu',
);

const LONGEST_CLOSING = 60;
/** Words that close a message behind the question, with the signs around them; whole words only behind a sign: "say thanks". */
const CLOSING =
  /(?:(?<=\s)(?:thx|ty|tia|tks|pls|plz|lol)|(?<=[,.!?…;:–—-]\s?)(?:thx|ty|tia|thanks|thank you|cheers|please))(?: (?:a lot|so much|very much|in advance|bot|you|all|guys))?[^\p{L}\p{N}]{0,10}$/iu;

/**
 * The question without the words that only ask for an answer: "tell me about Tikrit" asks for Tikrit. All of it where nothing
 * else would be left.
 */
export function withoutRequest(question: string): string {
  const opening = OPENING.exec(question)?.[0] ?? '';
  const asked = question.slice(opening.length);
  const closing = CLOSING.exec(asked.slice(-LONGEST_CLOSING))?.[0] ?? '';
  const rest = asked.slice(0, asked.length - closing.length);
  return /[\p{L}\p{N}]/u.test(rest) ? rest : question;
}
