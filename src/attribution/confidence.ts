import type { Confidence } from './attribution.ts';
import type { Finding } from './finding.ts';

export function confidenceOf(_finding: Finding): Confidence {
  return 'high';
}
