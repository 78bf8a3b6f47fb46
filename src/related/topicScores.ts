import { saturation } from '../search/bm25.ts';
import { inverseFrequency, type SentenceIndex } from '../search/sentenceIndex.ts';
import { passageConstants } from './passageConstants.ts';

const { sentence: sentenceBm25, paragraph: paragraphBm25, sentenceShare, paragraphShare } = passageConstants;

/**
 * How much each sentence is on a topic: BM25 of the sentence and BM25 of its paragraph, in fixed shares. The document
 * frequencies are those of the sentences and of the paragraphs.
 *
 * @returns one score a sentence, by index; 0 where neither shares a stem with the topic
 */
export function topicScores(index: SentenceIndex, stems: ReadonlySet<string>): Float64Array {
  const paragraphs = new Float64Array(index.paragraphs.length);
  const sentences = new Float64Array(index.sentences.length);
  for (const stem of stems) {
    addSentenceScores(index, stem, sentences);
    addParagraphScores(index, stem, paragraphs);
  }
  return sentences.map(
    (score, i) => sentenceShare * score + paragraphShare * (paragraphs[index.sentences[i]?.paragraph ?? -1] ?? 0),
  );
}

function addSentenceScores(index: SentenceIndex, stem: string, scores: Float64Array): void {
  const idf = index.idf(stem);
  for (const { sentence, frequency } of index.postings(stem)) {
    const length = index.sentences[sentence]?.content.length ?? 0;
    const share = idf * saturation(frequency, length, index.meanSentenceLength, sentenceBm25);
    scores[sentence] = (scores[sentence] ?? 0) + share;
  }
}

function addParagraphScores(index: SentenceIndex, stem: string, scores: Float64Array): void {
  const frequencies = new Map<number, number>();
  for (const { sentence, frequency } of index.postings(stem)) {
    const paragraph = index.sentences[sentence]?.paragraph ?? -1;
    frequencies.set(paragraph, (frequencies.get(paragraph) ?? 0) + frequency);
  }
  const idf = inverseFrequency(frequencies.size, index.paragraphs.length);
  for (const [paragraph, frequency] of frequencies) {
    const length = index.paragraphs[paragraph]?.length ?? 0;
    const share = idf * saturation(frequency, length, index.meanParagraphLength, paragraphBm25);
    scores[paragraph] = (scores[paragraph] ?? 0) + share;
  }
}
