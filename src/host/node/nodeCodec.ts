// Packs and unpacks zip parts with Node's own zlib, several times faster than the portable code.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Codec } from '../file/zipContainer';

export const NODE_CODEC: Codec = {
  inflate: (data, size) => inflateRawSync(data, { maxOutputLength: Math.max(1, size) }),
  deflate: (data) => deflateRawSync(data, { level: 4 }),
};
