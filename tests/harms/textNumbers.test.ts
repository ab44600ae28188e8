// Amounts as text in every convention: read to the sen where the form says what it is, asked about where it does not, and
// an unreadable one is never passed over.
import { decimal, indonesian, numberOf, sen } from '../support/layouts/money';
import { seeded } from '../support/seeded';
import { few, judged } from './harmBook';
import type { WrittenSheet } from '../support/sheetsWorkbook';
import { templateSheets } from './templateRows';

const AS_OF = '2026-03-31';
const draw = seeded(2026);
const AMOUNTS = Array.from(
  { length: 25 },
  () =>
    BigInt(draw.whole(100_000, 9_999_999)) * BigInt(draw.oneOf([100, 1_000, 100_000])) +
    BigInt(draw.whole(0, 99)),
);
const NBSP = '\u00a0';
const THIN = '\u2009';
const english = (amount: bigint): string =>
  indonesian(amount).replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
const wide = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
const rupiah = (amount: bigint): bigint => (amount / 100n) * 100n;

const FORMS: Readonly<Record<string, (amount: bigint) => string>> = {
  indonesian: (amount) => indonesian(amount),
  english,
  'Rp 1.234,56': (amount) => `Rp ${indonesian(amount)}`,
  'Rp1.234,56': (amount) => `Rp${indonesian(amount)}`,
  'Rp. 1.234,56': (amount) => `Rp. ${indonesian(amount)}`,
  'IDR 1.234,56': (amount) => `IDR ${indonesian(amount)}`,
  'spaces around': (amount) => `  ${indonesian(amount)} `,
  'no-break spaces': (amount) => `${NBSP}${indonesian(amount)}${NBSP}`,
  'thin spaces': (amount) => `Rp${THIN}${indonesian(amount)}`,
  'full-width digits': (amount) => wide(indonesian(amount)),
  'no groups, comma': (amount) => indonesian(amount).replaceAll('.', ''),
  'no groups, dot': (amount) => english(amount).replaceAll(',', ''),
};
/** Without sen. */
const WHOLE_FORMS: Readonly<Record<string, (amount: bigint) => string>> = {
  '1.234.567,-': (amount) => `${indonesian(amount, 0)},-`,
  'Rp1.234.567,-': (amount) => `Rp${indonesian(amount, 0)},-`,
  '1.234.567': (amount) => indonesian(amount, 0),
  '1,234,567': (amount) => indonesian(amount, 0).replaceAll('.', ','),
  '1234567': (amount) => String(amount / 100n),
};
const UNREADABLE = [
  'sekitar 5 juta',
  '12 abc',
  '5,5,5',
  '1.23.456',
  'l.234.567',
  '1.2O0.000',
  '12..500',
  '--',
  'lihat lampiran',
  '1.234.567?',
  '10%',
  '2026/03',
];

const SCALE = ['Tercapai', 'Mendekati Target', 'Tidak Tercapai'];

/** A row an amount: the text in January, zeros after it, and a target of which it is about the first stage. */
const bookOf = (texts: readonly string[], amounts: readonly bigint[]): readonly WrittenSheet[] =>
  templateSheets(
    texts.map((text, index) => ({
      name: `Retribusi ${String(index + 1)}`,
      target: { 'Target Murni': numberOf(((amounts[index] ?? 0n) * 100n) / 15n) },
      months: [text, 0, 0],
    })),
  );

async function realised(
  texts: readonly string[],
  amounts: readonly bigint[],
): Promise<readonly (string | null)[]> {
  const json = await judged({ sheets: bookOf(texts, amounts), asOf: AS_OF });
  return json.indicators.map(({ periods }) => periods['TW I'].realisation);
}

describe('an amount written as text', () => {
  it.each(Object.keys(FORMS))('in the form %s is read to the sen', async (form) => {
    const texts = AMOUNTS.map((amount) => FORMS[form]?.(amount) ?? '');
    expect(await realised(texts, AMOUNTS)).toEqual(AMOUNTS.map((amount) => decimal(amount)));
  });

  it.each(Object.keys(WHOLE_FORMS))('in the form %s is read to the rupiah', async (form) => {
    const amounts = AMOUNTS.map(rupiah);
    const texts = amounts.map((amount) => WHOLE_FORMS[form]?.(amount) ?? '');
    expect(await realised(texts, amounts)).toEqual(amounts.map((amount) => decimal(amount)));
  });

  it.each([
    '(1.234.567,89)',
    '-1.234.567,89',
    'Rp (1.234.567,89)',
    'Rp -1.234.567,89',
    '-Rp 1.234.567,89',
    '(Rp 1.234.567,89)',
  ])('below zero as %s is negative or waits', async (text) => {
    const json = await judged({
      sheets: bookOf([text, ...AMOUNTS.map((amount) => indonesian(amount))], [sen('1234567.89'), ...AMOUNTS]),
      asOf: AS_OF,
    });
    const result = json.indicators[0]?.periods['TW I'];
    expect(['-1234567.89', null]).toContain(result?.realisation);
    if (result?.realisation === null) expect(SCALE).not.toContain(result.status);
  });

  it('is never read as a thousand times more or less where it may be both', async () => {
    const wrong: string[] = [];
    for (const seed of Array.from({ length: 40 }, (_, index) => index + 1)) {
      const own = seeded(seed);
      const texts = Array.from(
        { length: own.whole(1, 4) },
        () => `${String(own.whole(1, 99))}.${String(own.whole(100, 999))}`,
      );
      const isThousands = own.chance(50);
      const meant = texts.map((text) => (isThousands ? text.replace('.', '') : text));
      const sheets = templateSheets(
        texts.map((text, index) => ({
          name: `Indeks ${String(index + 1)}`,
          target: {
            Satuan: isThousands ? 'orang' : 'nilai',
            'Metode Perhitungan': 'Posisi Akhir',
            'Target Murni': Number(meant[index]) * 1.05,
          },
          months: [null, null, text],
        })),
      );
      const json = await judged({ sheets, asOf: AS_OF });
      json.indicators.forEach(({ periods }, index) => {
        const { realisation, status } = periods['TW I'];
        if (SCALE.includes(status) && Number(realisation) !== Number(meant[index]))
          wrong.push(`${String(texts[index])} meant ${String(meant[index])}: ${String(realisation)}`);
      });
    }
    expect(few(wrong)).toEqual([]);
  });

  it.each(UNREADABLE)('that nobody can read (%s) stops its row and no other', async (text) => {
    const amounts = AMOUNTS.slice(0, 3);
    const texts = [text, ...amounts.map((amount) => indonesian(amount))];
    const json = await judged({ sheets: bookOf(texts, [sen('900000000'), ...amounts]), asOf: AS_OF });
    const [stopped, ...others] = json.indicators.map(({ periods }) => periods['TW I']);
    expect(SCALE).not.toContain(stopped?.status);
    expect(stopped?.pactStatus).not.toBe('Terindikasi Pelanggaran');
    expect(others.map(({ realisation }) => realisation)).toEqual(amounts.map((amount) => decimal(amount)));
  });

  it('as a number of more than fifteen digits is used with a remark', async () => {
    const json = await judged({
      sheets: bookOf(['12.345.678.901.234.567,89'], [sen('12345678901234567.89')]),
      asOf: AS_OF,
    });
    expect(json.indicators[0]?.periods['TW I'].realisation).toBe('12345678901234567.89');
    expect(json.issues.length).toBeGreaterThan(0);
  });
});
