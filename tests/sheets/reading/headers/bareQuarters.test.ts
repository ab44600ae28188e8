// Quarters beside an annual target that do not say what they hold. Fictional figures only.
import { inspected, readingOf, sheetOf } from '../bookOf';

const book = (...quarters: readonly (number | null)[]) =>
  readingOf([
    sheetOf('PAD', [
      ['PAJAK DAERAH TAHUN 2026'],
      ['Kode Rekening', 'Uraian', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'],
      ['4.1.01.09', 'Pajak Reklame', 1_200_000_000, ...quarters],
      ['4.1.01.12', 'Pajak Air Tanah', 600_000_000, ...quarters],
    ]),
  ]);
const full = book(300_000_000, 310_000_000, 290_000_000, 300_000_000);
const columns = (role: string, answers: Readonly<Record<string, string>>): readonly string[] =>
  inspected(full, { answers })
    .sources.filter((source) => source.role === role)
    .flatMap((source) => Object.keys(source.columns));

describe('withBareQuarters', () => {
  it('asks once what filled quarters hold, and holds every row', () => {
    const { questions, input } = inspected(full);
    expect(questions).toMatchObject([
      { id: 'figures-of:PAD', code: 'FIGURES_OF_WHAT', facts: { count: '4' } },
    ]);
    expect(input?.indicators.map(({ holds }) => holds.length)).toEqual([1, 1]);
  });

  it('takes them for realisation while a quarter is still to come', () => {
    const { questions, sources } = inspected(book(300_000_000, 310_000_000, 290_000_000, null));
    expect(questions).toEqual([]);
    expect(sources.some(({ role }) => role === 'realisation')).toBe(true);
  });

  it.each([
    ['realisation', 'realisation', 'Realisasi TW I'],
    ['target', 'target', 'Target TW I'],
  ])('reads them as answered: %s', (answer, role, heading) => {
    expect(columns(role, { 'figures-of:PAD': answer })).toContain(heading);
  });

  it('leaves them alone where they are neither', () => {
    const answers = { 'figures-of:PAD': 'neither' };
    expect([...columns('target', answers), ...columns('realisation', answers)].join()).not.toContain('TW');
  });

  const recap = (first: number) => {
    const months = [90, 110, 100, 95, 105, 100].map((million) => million * 1_000_000);
    const names = ['Pajak Reklame', 'Pajak Air Tanah'];
    return readingOf([
      sheetOf('PAD', [
        ['REALISASI PAJAK 2026'],
        ['Uraian', 'Target', 'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'],
        ...names.map((name) => [name, 1_200_000_000, ...months]),
        [],
        ['REKAP TRIWULAN'],
        ['Uraian', 'Target', 'TW I', 'TW II'],
        ...names.map((name) => [name, 1_200_000_000, first, 300_000_000]),
      ]),
    ]);
  };

  it('asks nothing about quarters that add up the months above them', () => {
    const { questions, input } = inspected(recap(300_000_000));
    expect(questions).toEqual([]);
    expect(input?.indicators.map(({ source }) => source.row)).toEqual([3, 4]);
  });

  it('asks where one of them is no such sum', () => {
    expect(inspected(recap(310_000_000)).questions.map(({ id }) => id)).toContain('figures-of:PAD');
  });

  const printed = (heading: string, shown: (reached: number, target: number) => number | string, rows = 4) =>
    readingOf([
      sheetOf('PAD', [
        ['PAJAK DAERAH TAHUN 2026'],
        ['Uraian', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV', 'Total', heading],
        ...[1, 2, 3, 4].slice(0, rows).map((at) => {
          const [target, reached] = [at * 700_000_000, at * 610_000_000 + at * at * 1_300_000];
          const own = [0.2, 0.3, 0.1, 0.4].map((part) => reached * part);
          return [`Pajak ke-${String(at)} Reklame`, target, ...own, reached, shown(reached, target)];
        }),
      ]),
    ]);
  const percent = (reached: number, target: number) =>
    ((reached * 100) / target).toFixed(2).replace('.', ',') + '%';

  it.each(['Capaian', '%', 'Persentase'])(
    'takes them for realisation where %s is their share of the target',
    (heading) => {
      const { questions, sources } = inspected(printed(heading, percent));
      expect(questions).toEqual([]);
      expect(sources.some(({ role }) => role === 'realisation')).toBe(true);
    },
  );

  it.each([
    ['another share is printed', printed('%', (reached, target) => percent(reached * 0.9, target))],
    ['every target is reached by a hundred', printed('%', () => '100,00%')],
    ['all reach one and the same', printed('%', () => '87,40%')],
    ['two rows could agree by chance', printed('%', percent, 2)],
  ])('asks where %s', (_, workbook) => {
    expect(inspected(workbook).questions.map(({ id }) => id)).toContain('figures-of:PAD');
  });
});
