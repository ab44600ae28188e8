// What is promised of a damaged or crafted .xlsx: it opens as a workbook or is refused with a code, within bounded time; what
// opens can be inspected, saved and opened again.
import { strToU8, strFromU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { openPackage } from '../../src/host/file/openPackage';
import { savePackage } from '../../src/host/file/savePackage';
import { NODE_CODEC } from '../../src/host/node/nodeCodec';
import { SAMPLE_PAD } from '../../src/sheets/sample/samplePad';
import { plainBook } from '../../tests/support/plainBook';
import { richWorkbook } from '../../tests/support/richWorkbook';
import { HOSTILE_TEXTS } from './hostileTexts';
import { must, within, type FuzzTarget } from './target';

const PATIENCE = 15_000;

let books: readonly Uint8Array[] | null = null;
const bookAt = (which: number): Uint8Array => {
  books ??= [plainBook(SAMPLE_PAD), richWorkbook()];
  return books[which % books.length] ?? new Uint8Array();
};

/** Opens, saves and opens again; throws where a promise is broken. */
function opened(bytes: Uint8Array): void {
  const first = within(PATIENCE, () => openPackage(bytes, NODE_CODEC));
  if (!first.ok) {
    must(/^[A-Z_]+$/.test(first.failure.code), 'a refusal has a code');
    return;
  }
  const saved = within(PATIENCE, () => savePackage(first.value));
  const again = within(PATIENCE, () => openPackage(saved, NODE_CODEC));
  must(
    again.ok,
    `what was opened and saved opens again: ${again.ok ? '' : `${again.failure.code} ${again.failure.detail}`}`,
  );
}

interface Flip {
  readonly at: number;
  readonly value: number;
  readonly kind: 'set' | 'cut' | 'insert' | 'repeat';
}
const anyFlip: fc.Arbitrary<Flip> = fc.record({
  at: fc.nat(),
  value: fc.nat({ max: 255 }),
  kind: fc.constantFrom('set', 'set', 'set', 'set', 'cut', 'insert', 'repeat'),
});

function flipped(bytes: Uint8Array, { at, value, kind }: Flip): Uint8Array {
  const place = at % Math.max(bytes.length, 1);
  const before = bytes.slice(0, place);
  const after = bytes.slice(place);
  switch (kind) {
    case 'set':
      return Uint8Array.from([...before, value, ...after.slice(1)]);
    case 'cut':
      return Uint8Array.from([...before, ...after.slice(1 + (value % 64))]);
    case 'insert':
      return Uint8Array.from([...before, value, ...after]);
    case 'repeat':
      return Uint8Array.from([...before, ...after.slice(0, value), ...after]);
  }
}

const bytesTarget: FuzzTarget = {
  id: 'package-bytes',
  inputs: 250,
  property: () =>
    fc.property(
      fc.nat(),
      fc.array(anyFlip, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      (which, flips, isAtEnd) => {
        const book = bookAt(which);
        // The directory of a zip stands at its end; what it says decides how everything else is read.
        const tail = Math.min(book.length, 900);
        const [head, end] = [book.slice(0, book.length - tail), book.slice(book.length - tail)];
        const struck = (part: Uint8Array): Uint8Array => flips.reduce(flipped, part);
        opened(isAtEnd ? Uint8Array.from([...head, ...struck(end)]) : struck(book));
      },
    ),
};

interface Change {
  readonly part: number;
  readonly at: number;
  readonly length: number;
  readonly text: string;
}
const PIECES = [
  '"',
  '<',
  '>',
  '&',
  '</row>',
  '<c r="ZZZ1"/>',
  '<v>1e999</v>',
  '<v>NaN</v>',
  '99999999',
  '-1',
  '<f>1+1</f>',
  ' t="s"',
  ' t="d"',
  ' t="e"',
  ' s="4294967295"',
  '<!DOCTYPE a>',
  '<![CDATA[',
  ']]>',
  '&#0;',
  '&#xD800;',
  '&x;',
  '../../x',
  'A1:XFD1048576',
];
const anyChange: fc.Arbitrary<Change> = fc.record({
  part: fc.nat(),
  at: fc.nat(),
  length: fc.nat({ max: 40 }),
  text: fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...HOSTILE_TEXTS), fc.string({ maxLength: 6 })),
});

const partsTarget: FuzzTarget = {
  id: 'package-parts',
  inputs: 200,
  property: () =>
    fc.property(fc.nat(), fc.array(anyChange, { minLength: 1, maxLength: 4 }), (which, changes) => {
      const parts = unzipSync(bookAt(which));
      const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
      for (const { part, at, length, text } of changes) {
        const name = names[part % names.length] ?? '';
        const before = strFromU8(parts[name] ?? new Uint8Array());
        const place = at % (before.length + 1);
        parts[name] = strToU8(before.slice(0, place) + text + before.slice(place + length));
      }
      opened(zipSync(parts));
    }),
};

export const PACKAGE_TARGETS: readonly FuzzTarget[] = [bytesTarget, partsTarget];
