// Packs a PNG smaller, pixel for pixel the same: text on flat colours compresses best without row filters, which
// Chromium's encoder always uses. Format: https://www.w3.org/TR/png-3/

import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE_LENGTH = 8;
/** Length, type and check sum around a chunk's data, in bytes. */
const CHUNK_OVERHEAD = 12;
const TRUECOLOUR = 2;
const SAMPLES = 3;

/** Takes 8-bit RGB without interlacing, which is what Chromium writes for an opaque page. */
export function smallPng(png) {
  const chunks = readChunks(png);
  const header = chunks.find(({ type }) => type === 'IHDR').data;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, colourType, , , interlace] = header.subarray(8);
  if (depth !== 8 || colourType !== TRUECOLOUR || interlace !== 0) return png;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const rows = withoutFilters(inflateSync(packed), width * SAMPLES, height);
  return Buffer.concat([
    png.subarray(0, SIGNATURE_LENGTH),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function readChunks(png) {
  const chunks = [];
  for (let at = SIGNATURE_LENGTH; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + CHUNK_OVERHEAD;
  }
  return chunks;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** What each row filter predicts a sample to be, from the ones to its left, above it, and above that to its left. */
const PREDICTIONS = [() => 0, (left) => left, (_, above) => above, (left, above) => (left + above) >> 1, paeth];

function paeth(left, above, corner) {
  const estimate = left + above - corner;
  const nearest = Math.min(...[left, above, corner].map((sample) => Math.abs(estimate - sample)));
  return [left, above, corner].find((sample) => Math.abs(estimate - sample) === nearest);
}

/** Rows of `length` samples, each behind the number of its filter; the same rows, all with filter 0. */
function withoutFilters(filtered, length, height) {
  const rows = Buffer.alloc(filtered.length);
  for (let row = 0; row < height; row++) {
    const start = row * (length + 1) + 1;
    const predict = PREDICTIONS[filtered[start - 1]];
    for (let i = 0; i < length; i++) {
      const at = start + i;
      const left = i < SAMPLES ? 0 : rows[at - SAMPLES];
      const above = row === 0 ? 0 : rows[at - length - 1];
      const corner = i < SAMPLES || row === 0 ? 0 : rows[at - length - 1 - SAMPLES];
      rows[at] = filtered[at] + predict(left, above, corner);
    }
  }
  return rows;
}
