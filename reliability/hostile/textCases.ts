// Texts in sheets that mean something to a spreadsheet, a page, a path or an object; long, broken and foreign writing.
import { FORMULA_STARTS, HOSTILE_TEXTS, LONGEST_CELL, OBJECT_NAMES } from '../fuzz/hostileTexts';
import { MONTH_NAMES } from '../../src/sheets/monthNames';
import { bookOf, damaged, TARGET_PART, type HostileCase } from './hostileCase';

/** XML holds no control characters and no half characters; spreadsheets write them as `_x0000_`. */
const UNWRITABLE = /^[\p{Cc}\p{Cs}\ufffe\uffff]$/u;
const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`;
const kept = (text: string): string =>
  Array.from(text, (character) =>
    UNWRITABLE.test(character) && !['\t', '\n', '\r'].includes(character) ? escaped(character) : character,
  ).join('');
const shown = (text: string): string => JSON.stringify(text.slice(0, 24));

const everywhere = (text: string): Uint8Array =>
  bookOf({ name: kept(text), office: kept(text), opd: kept(text), code: kept(text), heading: kept(text) });

const texts: readonly HostileCase[] = [
  ...new Set([...FORMULA_STARTS.map((start) => `${start}1+1`), ...OBJECT_NAMES, ...HOSTILE_TEXTS]),
].map((text) => ({
  name: `the text ${shown(text)} as name, office, codes and heading`,
  expected: 'evaluated',
  bytes: () => everywhere(text),
}));

const SHEET_NAMES = [
  "O'Brien's [1]",
  "''",
  '[buku.xlsx]Target',
  '=Target!A1',
  '<b>&"\'',
  '__proto__',
  'constructor',
  '../../Target',
  'Target!A1:B2',
  '\u202Etegrat',
  'T'.repeat(300),
  '#REF!',
  'TRUE',
  'R1C1',
];
const names: readonly HostileCase[] = SHEET_NAMES.flatMap((name) => [
  {
    name: `a target sheet named ${shown(name)}`,
    expected: 'any',
    bytes: () => bookOf({ sheets: [name, 'Realisasi'] }),
  },
  {
    name: `a realisation sheet named ${shown(name)}`,
    expected: 'any',
    bytes: () => bookOf({ sheets: ['Target', name] }),
  },
]);

const LONG = ['x', '(', 'Rp ', '1.', '- ', 's.d. TW I ', 'JUMLAH ', '4.1.', 'tahun 2026 ', '"'];
const long: readonly HostileCase[] = LONG.flatMap((piece) => {
  const text = piece.repeat(Math.ceil(LONGEST_CELL / piece.length)).slice(0, LONGEST_CELL);
  return [
    {
      name: `32,767 characters of ${shown(piece)} as name, office, codes and heading`,
      expected: 'evaluated',
      bytes: () => everywhere(text),
    },
    {
      name: `32,767 characters of ${shown(piece)} as a target and as months`,
      expected: 'evaluated',
      bytes: () => bookOf({ target: text, months: MONTH_NAMES.map(() => text) }),
    },
  ];
});

const NUMBERS = [
  '1e308',
  '-1e308',
  '1e999',
  '-1e999',
  'NaN',
  'Infinity',
  '-0',
  '0x10',
  '1e-400',
  '5e-324',
  ' 12 ',
  '1_000',
  '',
  '٣',
];
const numbers: readonly HostileCase[] = NUMBERS.map((number) => ({
  name: `the number ${shown(number)} as a target`,
  expected: 'evaluated',
  bytes: () => damaged(TARGET_PART, (text) => text.replace('<v>1200</v>', `<v>${number}</v>`)),
}));
const dates: readonly HostileCase[] = ['garbage', '0000-00-00', '9999-12-31T25:61:61', '-1', '1e9'].map(
  (date) => ({
    name: `the date ${shown(date)} where a target belongs`,
    expected: 'evaluated',
    bytes: () =>
      damaged(TARGET_PART, (text) => text.replace(/<c ([^>]*)><v>1200<\/v>/, `<c $1 t="d"><v>${date}</v>`)),
  }),
);

const settings = (key: string, value: string | number): HostileCase => ({
  name: `${key} ${shown(String(value))} in the settings`,
  expected: 'any',
  bytes: () =>
    bookOf({
      more: [
        {
          name: 'Pengaturan',
          rows: [
            ['Kunci', 'Nilai', 'Keterangan'],
            [key, value, ''],
          ],
        },
      ],
    }),
});
const SETTINGS = [
  'Tahun Anggaran',
  'Tanggal Evaluasi',
  'Hari Tenggang',
  'Basis Periode',
  'Batas Rata-rata (%)',
  'Batas Rapuh (%)',
  'Satuan',
  '__proto__',
];
const VALUES = ['__proto__', '=1+1', -1, 1e300, 'constructor', '9'.repeat(300)];

const STATUSES = [...OBJECT_NAMES, '=1+1', '<b>', 'x'.repeat(LONGEST_CELL), '\u202ETercapai'];
const scales: readonly HostileCase[] = STATUSES.map((status) => ({
  name: `a status named ${shown(status)}`,
  expected: 'any',
  bytes: () =>
    bookOf({
      more: [
        {
          name: 'Skala Status',
          rows: [
            ['Urutan', 'Status', 'Batas Bawah (%)', 'Warna Isi', 'Warna Huruf'],
            [1, status, 50, 'C6EFCE', '=1+1'],
            [2, 'Kurang', 0, 'javascript:alert(1)', '006100'],
          ],
        },
      ],
    }),
}));

const ANSWERS: readonly Readonly<Record<string, string>>[] = [
  Object.fromEntries([...OBJECT_NAMES].map((name) => [name, name])),
  { 'point:target': '../../x!A1', 'point:realisation': '=1+1' },
  { 'point:target': 'Target!XFD1048577', 'point:realisation': 'Target!A0' },
  { 'column:Target!target murni': '__proto__', 'column:__proto__!constructor': 'toString' },
  Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`q:${String(at)}`, 'x'.repeat(100)])),
];
const answers: readonly HostileCase[] = ANSWERS.map((given, at) => ({
  name: `crafted answers ${String(at + 1)}`,
  expected: 'any',
  answers: given,
  bytes: () => bookOf(),
}));

export const TEXT_CASES: readonly HostileCase[] = [
  ...texts,
  ...names,
  ...long,
  ...numbers,
  ...dates,
  ...SETTINGS.flatMap((key) => VALUES.map((value) => settings(key, value))),
  ...scales,
  ...answers,
];
