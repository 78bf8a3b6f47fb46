import { createHash } from 'node:crypto';
import { type Vector, vectorOf } from './vector.ts';

/**
 * Vectors as a file holds them, and no word of their texts:
 *
 *   8 bytes   "VERBVEC1"
 *   4 bytes   how many vectors (unsigned, little-endian)
 *   4 bytes   components of each
 *   32 bytes  SHA-256 of the encoder's id and the texts, in order
 *   32 bytes  SHA-256 of what follows
 *   the rest  the components, a byte each, one vector after the other
 */
export interface VectorFile {
  /** How many bytes it has; a file of another size is none. */
  readonly size: number;
  write(vectors: readonly Vector[]): Buffer;
  /** Null for anything but what `write` has made of vectors of these very texts. */
  read(bytes: Buffer): readonly Vector[] | null;
}

const MAGIC = Buffer.from('VERBVEC1', 'latin1');
const COUNT = 8;
const DIMENSIONS = 12;
const TEXTS = 16;
const BODY = 48;
const HEADER = 80;

/** The file of these texts' vectors. */
export function vectorFile(encoderId: string, dimensions: number, texts: readonly string[]): VectorFile {
  const size = HEADER + texts.length * dimensions;
  const header = Buffer.alloc(BODY);
  MAGIC.copy(header);
  header.writeUInt32LE(texts.length, COUNT);
  header.writeUInt32LE(dimensions, DIMENSIONS);
  sha256(JSON.stringify([encoderId, texts])).copy(header, TEXTS);
  return {
    size,
    write: (vectors) => {
      const body = Buffer.concat(vectors.map(({ components }) => Buffer.from(components)));
      return Buffer.concat([header, sha256(body), body]);
    },
    read: (bytes) => {
      if (bytes.length !== size || !bytes.subarray(0, BODY).equals(header)) return null;
      const body = bytes.subarray(HEADER);
      if (!sha256(body).equals(bytes.subarray(BODY, HEADER))) return null;
      // Copied one by one: a vector that is kept must not keep the whole file.
      return texts.map((_, i) => vectorOf(Int8Array.from(body.subarray(i * dimensions, (i + 1) * dimensions))));
    },
  };
}

function sha256(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}
