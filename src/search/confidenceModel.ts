import type { WeighedEvidence } from './confidence.ts';

/** Log-odds: a sum of weighed pieces of evidence. */
export interface LinearModel {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<keyof WeighedEvidence, number>>>;
}

/** Log-odds over standardised evidence: each piece, and each product of two, by rows of the upper triangle. */
export interface QuadraticModel {
  readonly names: readonly (keyof WeighedEvidence)[];
  readonly centre: readonly number[];
  readonly spread: readonly number[];
  readonly bias: number;
  readonly weights: readonly number[];
  readonly products: readonly number[];
}

export interface ConfidenceModel {
  /** Whether the article answers the question. */
  readonly answerable: QuadraticModel;
  /** Whether, if it does, the first sentence is the right one. */
  readonly right: LinearModel;
  /** The log-odds of both together to a probability. */
  readonly calibration: {
    readonly bias: number;
    readonly slope: number;
    /** Added to the slope above the knee. */
    readonly upperSlope: number;
    readonly knee: number;
    /** For the evidence of the article's length. */
    readonly length: number;
  };
}
