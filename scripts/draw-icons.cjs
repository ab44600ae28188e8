// Draws the add-in's icons (assets/icons), one for each button: bars of which the last reaches the target line, an arrow
// that goes round, a question mark, a sheet with a plus.
// Plain Node: shapes are sampled 8 x 8 a pixel and written as PNG. Run by hand after a change: node scripts/draw-icons.cjs
const fs = require('node:fs');
const path = require('node:path');
const { crc32, deflateSync } = require('node:zlib');

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const SAMPLES = 8;
const BRAND = [0x0f, 0x6c, 0x7a];
const LIGHT = [0x8f, 0xd0, 0xda];
const WHITE = [0xff, 0xff, 0xff];

const rounded =
  ({ left, top, right, bottom, radius = 0 }) =>
  (x, y) => {
    if (x < left || x > right || y < top || y > bottom) return false;
    const dx = Math.max(left + radius - x, x - (right - radius), 0);
    const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
    return dx * dx + dy * dy <= radius * radius;
  };

/** A part of a ring; angles in turns, clockwise from the right. */
const ring =
  ({ x: cx, y: cy, inner, outer, from = 0, to = 1 }) =>
  (x, y) => {
    const distance = Math.hypot(x - cx, y - cy);
    if (distance < inner || distance > outer) return false;
    const turn = (Math.atan2(y - cy, x - cx) / (2 * Math.PI) + 1) % 1;
    return from <= to ? turn >= from && turn <= to : turn >= from || turn <= to;
  };

const triangle =
  (...corners) =>
  (x, y) => {
    const sides = corners.map(([ax, ay], index) => {
      const [bx, by] = corners[(index + 1) % corners.length];
      return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
    });
    return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
  };

const ground = (size) => ({
  color: BRAND,
  contains: rounded({ left: 0, top: 0, right: size, bottom: size, radius: size * 0.18 }),
});

/** Bars; edges are whole pixels, so that small icons stay crisp. */
function evaluateShapes(size) {
  const px = (share) => Math.round(share * size);
  const bar = Math.max(3, px(0.19));
  const gap = Math.max(1, px(0.06));
  const left = Math.floor((size - 3 * bar - 2 * gap) / 2);
  const bottom = size - px(0.17);
  const line = px(0.22);
  const thick = Math.max(1, px(0.07));
  const at = (index) => left + index * (bar + gap);
  const bars = [px(0.62), px(0.47), line].map((top, index) => ({
    color: index === 2 ? WHITE : LIGHT,
    contains: rounded({ left: at(index), right: at(index) + bar, top, bottom }),
  }));
  const reached = rounded({ left: at(0), right: at(2) + bar, top: line, bottom: line + thick });
  return [ground(size), ...bars, { color: WHITE, contains: reached }];
}

function againShapes(size) {
  const centre = size / 2;
  const outer = size * 0.33;
  const inner = size * 0.33 - Math.max(2, size * 0.1);
  const middle = (outer + inner) / 2;
  const head = size * 0.17;
  const tip = centre + middle;
  return [
    ground(size),
    { color: WHITE, contains: ring({ x: centre, y: centre, inner, outer, from: 0.08, to: 0.86 }) },
    {
      color: LIGHT,
      contains: triangle(
        [tip - head * 1.25, centre - head * 0.95],
        [tip + head * 0.75, centre - head * 0.95],
        [tip - head * 0.1, centre + head * 0.55],
      ),
    },
  ];
}

function whyShapes(size) {
  const thick = Math.max(2, size * 0.12);
  const centre = size / 2;
  const outer = size * 0.22;
  const bow = size * 0.37;
  const stem = { left: centre - thick / 2, right: centre + thick / 2 };
  return [
    ground(size),
    {
      color: WHITE,
      contains: ring({ x: centre, y: bow, inner: outer - thick, outer, from: 0.5, to: 0.25 }),
    },
    { color: WHITE, contains: rounded({ ...stem, top: bow + outer - thick, bottom: size * 0.68 }) },
    { color: LIGHT, contains: rounded({ ...stem, top: size * 0.74, bottom: size * 0.74 + thick }) },
  ];
}

function templateShapes(size) {
  const px = (share) => Math.round(share * size);
  const line = Math.max(1, px(0.05));
  const page = { left: px(0.18), top: px(0.15), right: px(0.74), bottom: px(0.84) };
  const rule = (top) => ({
    color: BRAND,
    contains: rounded({
      left: page.left + line,
      right: page.right - line,
      top: px(top),
      bottom: px(top) + line,
    }),
  });
  const plus = { x: px(0.72), y: px(0.7), arm: px(0.2), thick: Math.max(2, px(0.1)) };
  const arm = (width, height) =>
    rounded({
      left: plus.x - width / 2,
      right: plus.x + width / 2,
      top: plus.y - height / 2,
      bottom: plus.y + height / 2,
    });
  return [
    ground(size),
    { color: WHITE, contains: rounded({ ...page, radius: size * 0.03 }) },
    rule(0.3),
    rule(0.46),
    rule(0.62),
    { color: BRAND, contains: ring({ x: plus.x, y: plus.y, inner: 0, outer: plus.arm * 1.25 }) },
    { color: LIGHT, contains: arm(plus.arm * 1.6, plus.thick) },
    { color: LIGHT, contains: arm(plus.thick, plus.arm * 1.6) },
  ];
}

/** File name to drawing; `icon` is the add-in's own. */
const DRAWINGS = {
  icon: evaluateShapes,
  again: againShapes,
  why: whyShapes,
  template: templateShapes,
};

function pixelsFor(shapes, size) {
  const rows = Buffer.alloc(size * (1 + size * 4));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const sum = [0, 0, 0, 0];
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
        const x = column + ((sample % SAMPLES) + 0.5) / SAMPLES;
        const y = row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
        const top = shapes.findLast(({ contains }) => contains(x, y));
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

function pngFor(shapes, size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixelsFor(shapes, size), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const folder = path.join(__dirname, '../assets/icons');
fs.mkdirSync(folder, { recursive: true });
for (const [name, shapesFor] of Object.entries(DRAWINGS))
  for (const size of SIZES)
    fs.writeFileSync(path.join(folder, `${name}-${size}.png`), pngFor(shapesFor(size), size));
