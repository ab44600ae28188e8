/** The same picture with at most 256 colours. */
export function smallPng(png: Buffer): Buffer;
/** Row by row, each colour as 0xRRGGBB. */
export function pixelsOf(png: Buffer): {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint32Array;
};
