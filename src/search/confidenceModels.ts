import type { ConfidenceModel } from './confidenceModel.ts';

/** Written by bench/fitSearch.mjs. */
export const confidenceModels: Readonly<Record<'words' | 'vectors', ConfidenceModel>> = {
  words: {
    answerable: { names: [], centre: [], spread: [], bias: 0, weights: [], products: [] },
    right: { bias: 0, weights: {} },
    calibration: { bias: 0, slope: 1, upperSlope: 0, knee: 0, length: 0 },
  },
  vectors: {
    answerable: { names: [], centre: [], spread: [], bias: 0, weights: [], products: [] },
    right: { bias: 0, weights: {} },
    calibration: { bias: 0, slope: 1, upperSlope: 0, knee: 0, length: 0 },
  },
};
