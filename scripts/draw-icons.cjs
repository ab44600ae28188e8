// Draws the add-in's icons (assets/icons): three bars, the last of which reaches the target line.
// Plain Node: shapes are sampled 8 x 8 a pixel and written as PNG. Run by hand after a change: node scripts/draw-icons.cjs
const fs = require('node:fs');
const path = require('node:path');
const { crc32, deflateSync } = require('node:zlib');

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const SAMPLES = 8;
const BRAND = [0x0f, 0x6c, 0x7a];
const LIGHT = [0x8f, 0xd0, 0xda];
const WHITE = [0xff, 0xff, 0xff];

const isInRounded = (x, y, { left, top, right, bottom, radius }) => {
  if (x < left || x > right || y < top || y > bottom) return false;
  const dx = Math.max(left + radius - x, x - (right - radius), 0);
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
};

/** The shapes of one size, bottom first; edges are whole pixels, so that small icons stay crisp. */
function shapesFor(size) {
  const px = (share) => Math.round(share * size);
  const bar = Math.max(3, px(0.19));
  const gap = Math.max(1, px(0.06));
  const left = Math.floor((size - 3 * bar - 2 * gap) / 2);
  const bottom = size - px(0.17);
  const line = px(0.22);
  const thick = Math.max(1, px(0.07));
  const bars = [px(0.62), px(0.47), line].map((top, index) => ({
    color: index === 2 ? WHITE : LIGHT,
    left: left + index * (bar + gap),
    right: left + index * (bar + gap) + bar,
    top,
    bottom,
    radius: 0,
  }));
  return [
    { color: BRAND, left: 0, top: 0, right: size, bottom: size, radius: size * 0.18 },
    ...bars,
    { color: WHITE, left: bars[0].left, right: bars[2].right, top: line, bottom: line + thick, radius: 0 },
  ];
}

function pixelsFor(size) {
  const shapes = shapesFor(size);
  const rows = Buffer.alloc(size * (1 + size * 4));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const sum = [0, 0, 0, 0];
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
        const x = column + ((sample % SAMPLES) + 0.5) / SAMPLES;
        const y = row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
        const top = shapes.findLast((shape) => isInRounded(x, y, shape));
        if (top === undefined) continue;
        top.color.forEach((value, index) => (sum[index] += value));
        sum[3] += 1;
      }
      const at = row * (1 + size * 4) + 1 + column * 4;
      for (let index = 0; index < 3; index += 1)
        rows[at + index] = sum[3] === 0 ? 0 : Math.round(sum[index] / sum[3]);
      rows[at + 3] = Math.round((sum[3] * 255) / (SAMPLES * SAMPLES));
    }
  }
  return rows;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function pngFor(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixelsFor(size), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const folder = path.join(__dirname, '../assets/icons');
fs.mkdirSync(folder, { recursive: true });
for (const size of SIZES) fs.writeFileSync(path.join(folder, `icon-${size}.png`), pngFor(size));
