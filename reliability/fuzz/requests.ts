// What is promised of the local host: whatever body a client sends, it answers with results or with a code, never throws, never
// hangs, and its answer can be written as JSON.
import fc from 'fast-check';
import { applyRun } from '../../src/application/applyRun';
import { prepareRun } from '../../src/application/prepareRun';
import { createExecutor } from '../../src/host/executor/executor';
import { DESKTOP_PROFILE } from '../../src/host/executor/host';
import type { RequestBody } from '../../src/host/executor/protocol';
import type { SampleBook } from '../../src/sheets/templateBook';
import { openTemplate, optionsAt, valueOf } from '../../tests/application/openTemplate';
import { modelOf } from '../../tests/support/hostSession';
import { anyNumber, anyText, OBJECT_NAMES } from './hostileTexts';
import { must, told, within, type FuzzTarget } from './target';

const PATIENCE = 5_000;
const CODE = /^[A-Z][A-Za-z]+$/;

const BOOK: SampleBook = {
  year: 2026,
  sheets: {
    Target: [
      {
        Tahun: 2026,
        'Kode OPD': '1.01',
        'Perangkat Daerah': 'Badan Contoh',
        'Kode Rekening': '4.1.01.09',
        'Uraian/Indikator Kinerja': 'Pajak Reklame',
        Satuan: 'Rp',
        'Target Murni': 1200,
      },
    ],
    Realisasi: [
      {
        Tahun: 2026,
        'Kode OPD': '1.01',
        'Kode Rekening': '4.1.01.09',
        'Uraian/Indikator Kinerja': 'Pajak Reklame',
        Januari: 100,
        Februari: 90,
        Maret: 120,
      },
    ],
  },
};

interface Recorded {
  readonly bytes: Uint8Array;
  /** Requests of a real run, as the library sent them. */
  readonly bodies: readonly string[];
}

/** A run of the tool over a small book, and everything that the library asked of the host for it. */
async function recorded(): Promise<Recorded> {
  const book = await openTemplate(BOOK);
  const bytes = book.save();
  const bodies: string[] = [];
  book.session.onRequest = (body) => {
    bodies.push(JSON.stringify(body));
    return null;
  };
  const prepared = valueOf(await prepareRun(book.port, optionsAt('2026-06-30')));
  valueOf(await applyRun(book.port, prepared));
  book.session.onRequest = null;
  return { bytes, bodies: [...new Set(bodies)] };
}
let record: Promise<Recorded> | null = null;

const MEMBERS = [
  'worksheets',
  'getItem',
  'getRange',
  'getCell',
  'getUsedRange',
  'getResizedRange',
  'getOffsetRange',
  'getEntireColumn',
  'values',
  'formulas',
  'numberFormat',
  'insert',
  'delete',
  'clear',
  'copyFrom',
  'merge',
  'unmerge',
  'names',
  'add',
  'tables',
  'format',
  'fill',
  'color',
  'columnWidth',
  'getIntersection',
  'protect',
  'activate',
  'name',
  'visibility',
  'customXmlParts',
  'getXml',
  'setXml',
  'charts',
  'rows',
  'conditionalFormats',
  'calculate',
  'sort',
  'apply',
  'autoFilter',
  'freezePanes',
  ...OBJECT_NAMES,
];
const ADDRESSES = [
  'A1',
  'A:XFD',
  '1:1048576',
  'A1:XFD1048576',
  'XFE1',
  'A0',
  'Target!A1',
  "'Target'!B2:C9",
  'A1,B2',
  '',
  '$A$1',
];

const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  anyText,
  fc.constantFrom(...MEMBERS, ...ADDRESSES),
  fc.integer({ min: -5, max: 20 }),
  fc.constantFrom(1_048_576, -1_048_576, 2 ** 31, 2 ** 53, 1e308),
  anyNumber,
  fc.boolean(),
  fc.constantFrom(null, {}, [], [[]], [[[]]], [null], [['=1+1']]),
  fc.dictionary(fc.constantFrom('Id', 'Name', 'values', ...OBJECT_NAMES), fc.integer(), { maxKeys: 3 }),
);

interface Blow {
  readonly kind: 'replace' | 'remove' | 'double' | 'graft';
  readonly at: number;
  readonly value: unknown;
}
const anyBlow: fc.Arbitrary<Blow> = fc.record({
  kind: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'double', 'graft'),
  at: fc.nat(),
  value: anyValue,
});

type Holder = Record<string, unknown>;

/** Every place of a body: the object or list that holds it, and its key there. */
function placesOf(value: unknown): (readonly [holder: Holder, key: string])[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((key) => [[holder, key] as const, ...placesOf(holder[key])]);
}

function struck(body: unknown, { kind, at, value }: Blow): void {
  const places = placesOf(body);
  const [holder, key] = places[at % Math.max(places.length, 1)] ?? [];
  if (holder === undefined || key === undefined) return;
  const [other, from] = places[(at * 31 + 7) % places.length] ?? [holder, key];
  if (kind === 'remove') delete holder[key];
  else if (kind === 'replace')
    Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
  else if (kind === 'graft') holder[key] = structuredClone(other[from]);
  else if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
}

const requests: FuzzTarget = {
  id: 'requests',
  inputs: 400,
  property: () =>
    fc.asyncProperty(fc.nat(), fc.array(anyBlow, { minLength: 1, maxLength: 6 }), async (which, blows) => {
      record ??= recorded();
      const { bytes, bodies } = await record;
      const text = bodies[which % bodies.length] ?? '{}';
      const body: unknown = JSON.parse(text);
      for (const blow of blows) struck(body, blow);
      // What a client sends comes as JSON.
      const sent = JSON.parse(JSON.stringify(body)) as RequestBody;
      const executor = createExecutor(modelOf(bytes), DESKTOP_PROFILE);
      const answer = within(PATIENCE, () => executor.execute(sent));
      must(answer.Error === null || CODE.test(answer.Error.Code), `a code: ${told(answer.Error)}`);
      JSON.stringify(answer);
      must(Object.keys(Object.prototype).length === 0, 'the objects of the program are untouched');
    }),
};

export const REQUEST_TARGETS: readonly FuzzTarget[] = [requests];
