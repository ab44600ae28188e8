import { idsOf, matched, type Line, type Matched, type SheetLines } from '../matchRows';

const sheet = (name: string, lines: readonly Line[]): readonly SheetLines[] => [{ sheet: name, lines }];
const match = (
  targets: readonly Line[],
  realisations: readonly Line[],
  answers: Readonly<Record<string, string>> = {},
): Matched =>
  matched({ targets: sheet('Target', targets), realisations: sheet('Realisasi', realisations), answers });
const named = (...names: readonly string[]): readonly Line[] => names.map((name) => ({ opd: '1.01', name }));

describe('askUnmatched: typing slips', () => {
  const targets = named('Pajak Reklame', 'Retribusi Terminal', 'Pajak Rokok');
  const rows = named('Pajak Rekalme', 'Retribusi Termnal', 'Pajak Rokok');

  it('are suggested in one question that names two of them', () => {
    const open = match(targets, rows);
    expect(open.pairs).toEqual([
      'Pajak Reklame = ask',
      'Retribusi Terminal = ask',
      'Pajak Rokok = Realisasi!4',
    ]);
    expect(open.questions).toHaveLength(1);
    expect(open.questions[0]).toMatchObject({
      code: 'ROWS_NEAR',
      facts: {
        count: '2',
        target: 'Pajak Reklame',
        row: 'Pajak Rekalme',
        target2: 'Retribusi Terminal',
        row2: 'Retribusi Termnal',
      },
    });
  });

  it('are taken when all are accepted', () => {
    const [id = ''] = idsOf(match(targets, rows));
    const answered = match(targets, rows, { [id]: 'semua' });
    expect(answered.pairs.slice(0, 2)).toEqual([
      'Pajak Reklame = Realisasi!2',
      'Retribusi Terminal = Realisasi!3',
    ]);
    expect(answered.issues.filter((issue) => issue.startsWith('MATCHED_BY_NAME'))).toHaveLength(2);
  });

  it('are asked about one by one when they are not, the nearest row first', () => {
    const [id = ''] = idsOf(match(targets, rows));
    const answered = match(targets, rows, { [id]: 'tidak' });
    expect(idsOf(answered)).toEqual(
      expect.arrayContaining(['match:Target!1.01/pajakreklame', 'match:Target!1.01/retribusiterminal']),
    );
    const terminal = answered.questions.find(({ facts }) => facts['name'] === 'Retribusi Terminal');
    expect(terminal?.options.map((option) => option.id)).toEqual([
      '1.01/retribusitermnal',
      '1.01/pajakrekalme',
      'none',
    ]);
  });

  it('keep their question in any order and get a new one with any new pair', () => {
    const [id = ''] = idsOf(match(targets, rows));
    expect(idsOf(match(targets.toReversed(), rows.toReversed()))).toEqual([id]);
    const more = match(
      [...targets, ...named('Retribusi Pelabuhan')],
      [...rows, ...named('Retribusi Pelabuhn')],
    );
    expect(idsOf(more)).not.toContain(id);
    expect(more.pairs.filter((pair) => pair.endsWith('= ask'))).toHaveLength(3);
  });

  it('of a single row are asked about by themselves', () => {
    const open = match(named('Pajak Reklame'), named('Pajak Rekalme'));
    expect(idsOf(open)).toEqual(['match:Target!1.01/pajakreklame']);
  });

  it('are no suggestion where two rows are as near', () => {
    const open = match(
      named('Pajak Reklame', 'Pajak Rokok'),
      named('Pajak Rekalme', 'Pajak Reklamee', 'Pajak Roko'),
    );
    expect(open.questions.map(({ code }) => code)).toEqual(['TARGET_UNMATCHED', 'TARGET_UNMATCHED']);
  });

  it('of another office are none', () => {
    const open = match(named('Pajak Reklame'), [{ opd: '1.02', name: 'Pajak Rekalme' }]);
    expect(open.questions[0]?.options).toEqual([{ id: 'none', facts: {} }]);
  });
});

describe('askUnmatched: equal names under other codes', () => {
  const lines = ['09', '12', '14'].map((code) => ({
    opd: '1.01',
    code: `4.1.01.${code}`,
    name: `Pajak Contoh ${code}`,
  }));
  const others = lines.map((line) => ({ ...line, code: `7.${line.code}` }));

  it('are one question', () => {
    const open = match(lines, others);
    expect(open.questions.map(({ code }) => code)).toEqual(['CODES_DIFFER']);
    expect(open.questions[0]?.facts).toMatchObject({
      target: 'Pajak Contoh 09 (4.1.01.09)',
      row: 'Pajak Contoh 09 (7.4.1.01.09)',
    });
    const answered = match(lines, others, { [open.questions[0]?.id ?? '']: 'semua' });
    expect(answered.pairs[2]).toBe('Pajak Contoh 14 = Realisasi!4');
  });
});

describe('askUnmatched: many rows', () => {
  const targets = named(...Array.from({ length: 40 }, (_, at) => `Target ke-${String(at)}`));

  it('open at most seven questions by themselves and one for the rest', () => {
    const open = match(targets, named('Pajak Rokok'));
    expect(open.questions).toHaveLength(8);
    expect(open.pairs.every((pair) => pair.endsWith('= ask'))).toBe(true);
    const rest = open.questions.find(({ code }) => code === 'TARGETS_UNMATCHED_MANY');
    expect(rest?.facts['count']).toBe('33');
    const none = match(targets, named('Pajak Rokok'), { [rest?.id ?? '']: 'none' });
    expect(none.pairs.filter((pair) => pair.endsWith('= none'))).toHaveLength(33);
  });

  it('honours every answer, however many there are', () => {
    const rows = named('Pajak Rokok');
    const answers: Record<string, string> = {};
    for (const id of idsOf(match(targets, rows))) if (!id.includes('~')) answers[id] = 'none';
    const later = match(targets, rows, answers);
    expect(later.pairs.filter((pair) => pair.endsWith('= none'))).toHaveLength(7);
    expect(later.questions.filter(({ answer }) => answer === null)).toHaveLength(8);
  });
});

describe('askUnmatched: answers', () => {
  const targets = named('Pajak Air', 'Retribusi Menara');
  const rows = named('Pajak Tirta', 'Sewa Tower');
  const answers = { 'match:Target!1.01/retribusimenara': '1.01/sewatower' };

  it.each<readonly [string, readonly Line[], readonly Line[]]>([
    ['sorted sheets', targets.toReversed(), rows.toReversed()],
    ['inserted rows', [...named('Pajak Rokok'), ...targets], [...named('Pajak Rokok', 'Parkir'), ...rows]],
    [
      'a longer sheet',
      targets,
      [...rows, ...named(...Array.from({ length: 20 }, (_, at) => `Baris ${String(at)}`))],
    ],
    [
      'many rows in front',
      targets,
      [...named(...Array.from({ length: 20 }, (_, at) => `Baris ${String(at)}`)), ...rows],
    ],
  ])('hold for %s', (_, newTargets, newRows) => {
    const later = match(newTargets, newRows, answers);
    const place = newRows.findIndex(({ name }) => name === 'Sewa Tower') + 2;
    expect(later.pairs).toContain(`Retribusi Menara = Realisasi!${String(place)}`);
  });

  it('are asked for again where the row that was chosen is no longer there', () => {
    const later = match(targets, named('Pajak Tirta'), answers);
    expect(later.pairs).toContain('Retribusi Menara = ask');
    expect(later.issues).toContainEqual(expect.stringContaining('UNKNOWN_ANSWER'));
  });

  it('are asked for again where the chosen account now stands on two sheets', () => {
    const later = matched({
      targets: sheet('Target', targets),
      realisations: [...sheet('Realisasi', rows), ...sheet('Realisasi 2', named('Sewa Tower'))],
      answers,
    });
    expect(later.pairs).toContain('Retribusi Menara = ask');
  });
});

describe('KeyMatcher: issues', () => {
  it('lists every row that found no counterpart, on both sides', () => {
    const { issues } = match(
      [{ opd: '1.01', code: '4.1.01.12', name: 'Pajak Air Tanah' }],
      [
        { opd: '1.01', code: '4.1.02.01.05', name: 'Retribusi Pasar' },
        { opd: '1.02', name: 'Retribusi Terminal' },
        { name: 'Catatan', figure: '' },
      ],
    );
    expect(issues).toEqual([
      'TARGET_UNMATCHED Target!B2',
      'REALISATION_UNMATCHED Realisasi!B2',
      'REALISATION_UNMATCHED Realisasi!C3',
    ]);
  });
});

describe('askUnmatched: rows of another office', () => {
  const targets: readonly Line[] = [{ opd: '5.02', name: 'Parkir Khusus' }];
  const rows: readonly Line[] = [
    { opd: '2.15', name: 'Parkir Khusus' },
    { opd: '2.15', name: 'Terminal' },
  ];

  it('offers those of the very name where the target’s own office has none', () => {
    const open = match(targets, rows);
    const [id = ''] = idsOf(open);
    expect(open.questions[0]?.options).toHaveLength(2);
    const [first] = open.questions[0]?.options ?? [];
    expect(match(targets, rows, { [id]: first?.id ?? '' }).pairs).toEqual(['Parkir Khusus = Realisasi!2']);
  });
});
