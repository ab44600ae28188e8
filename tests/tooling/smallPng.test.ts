// Pictures made smaller: the colours stay, as far as a palette holds them.
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { pixelsOf, smallPng } from '../../scripts/small-png.cjs';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const sizes = [Buffer.alloc(4), Buffer.alloc(4)] as const;
  sizes[0].writeUInt32BE(data.length);
  sizes[1].writeUInt32BE(crc32(named));
  return Buffer.concat([sizes[0], named, sizes[1]]);
}

/** An RGB picture of these colours; every second row is stored as its difference from the row above. */
function pngOf(width: number, colours: readonly number[]): Buffer {
  const height = colours.length / width;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const bytes = colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  const rows = Array.from({ length: height }, (_, y) => {
    const row = bytes.slice(y * width * 3, (y + 1) * width * 3);
    if (y % 2 === 0) return [0, ...row];
    const above = bytes.slice((y - 1) * width * 3, y * width * 3);
    return [2, ...row.map((byte, at) => (byte - (above[at] ?? 0)) & 255)];
  });
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunkIn(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type, 0, 'latin1');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

/** The colours of a picture with a palette. */
function coloursOf(png: Buffer, width: number): readonly number[] {
  const palette = chunkIn(png, 'PLTE');
  const raw = inflateSync(chunkIn(png, 'IDAT'));
  return [...raw].flatMap((place, at) => (at % (width + 1) === 0 ? [] : [palette.readUIntBE(place * 3, 3)]));
}

const distance = (one: number, other: number): number =>
  [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);

const FEW = [0xff0000, 0x00ff00, 0x0000ff, 0xffffff, 0x123456, 0xff0000];

describe('pixelsOf', () => {
  it('reads rows that are stored as they are and as differences', () => {
    const { width, height, pixels } = pixelsOf(pngOf(2, FEW));
    expect([width, height, [...pixels]]).toEqual([2, 3, FEW]);
  });

  it('refuses what is no picture', () => {
    expect(() => pixelsOf(Buffer.from('not a picture at all'))).toThrow('no PNG');
  });
});

describe('smallPng', () => {
  it('keeps every colour where there are few', () => {
    expect(coloursOf(smallPng(pngOf(2, FEW)), 2)).toEqual(FEW);
  });

  it('keeps the frequent colours and takes the nearest of them for the others', () => {
    const many = Array.from({ length: 300 }, (_, at) => ((at / 20) << 8) | (at % 20));
    const kept = coloursOf(smallPng(pngOf(20, [...many, ...many.slice(0, 20)])), 20);
    expect(new Set(kept).size).toBe(256);
    expect(kept.slice(0, 20)).toEqual(many.slice(0, 20));
    const palette = [...new Set(kept)];
    many.forEach((colour, at) => {
      const nearest = Math.min(...palette.map((one) => distance(one, colour)));
      expect(distance(kept[at] ?? 0, colour)).toBe(nearest);
    });
  });

  it('gives the same bytes again', () => {
    expect(smallPng(pngOf(2, FEW)).equals(smallPng(pngOf(2, FEW)))).toBe(true);
  });
});
