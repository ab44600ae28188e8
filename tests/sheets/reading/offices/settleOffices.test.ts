import { idsOf, matched, type Line, type Matched, type Setting, type SheetLines } from '../matchRows';

const REKLAME = { code: '4.1.01.09', name: 'Pajak Reklame' };
const SEWA = { code: '4.1.02.02.01', name: 'Retribusi Pemakaian Kekayaan Daerah' };
const PARKIR = { code: '4.1.02.01.04', name: 'Retribusi Parkir' };
const DISHUB = ['2.15', 'Dinas Perhubungan'] as const;
const DISDAG = ['3.30', 'Dinas Perdagangan'] as const;
const BAPENDA = ['5.02', 'Badan Pendapatan Daerah'] as const;

const sheet = (name: string, lines: readonly Line[], titles: readonly string[] = []): SheetLines => ({
  sheet: name,
  lines,
  titles,
});
const offices = (setting: Setting): readonly string[] => {
  const { matching } = matched(setting);
  const all = [...matching.matches.keys(), ...matching.holds.keys()];
  return [...new Set(all)].map(({ name, opd }) => `${name}: ${opd}`);
};

describe('settleOffices', () => {
  it.each<readonly [string, Partial<Setting>, string]>([
    ['nothing says any', {}, ''],
    [
      'the sheet is called after a known one',
      { targets: [sheet('Dishub 2026', [REKLAME])], known: [DISHUB] },
      '2.15',
    ],
    ['the sheet is called after a new one', { targets: [sheet('Dishub', [REKLAME])] }, 'Dinas Perhubungan'],
    [
      'the known one has a longer name',
      { targets: [sheet('Dispar', [REKLAME])], known: [['3.26', 'Dinas Kebudayaan dan Pariwisata']] },
      '3.26',
    ],
    [
      'the title spells it',
      { targets: [sheet('T', [REKLAME], ['DINAS PERHUBUNGAN KOTA CONTOH'])], known: [DISHUB, DISDAG] },
      '2.15',
    ],
    [
      'a section spells it',
      { targets: [sheet('T', [{ ...REKLAME, section: 'DINAS PERHUBUNGAN' }])], known: [DISHUB, DISDAG] },
      '2.15',
    ],
    [
      'a section spells a new one',
      { targets: [sheet('T', [{ ...REKLAME, section: 'Kecamatan Sukamaju' }])] },
      'Kecamatan Sukamaju',
    ],
    [
      'a section is an account',
      { targets: [sheet('T', [{ ...REKLAME, section: 'Badan Usaha Milik Daerah' }])] },
      '',
    ],
    [
      'the column has a short name',
      { targets: [sheet('T', [{ ...REKLAME, office: 'Dishub' }])], known: [DISHUB] },
      '2.15',
    ],
    [
      'the map has the account',
      { map: { reorganisations: [], formerOf: new Map(), opdFor: () => '2.15' }, known: [DISHUB] },
      '2.15',
    ],
  ])('knows the office where %s', (_, setting, expected) => {
    const one: Setting = {
      targets: [sheet('T', [REKLAME])],
      realisations: [sheet('R', [REKLAME])],
      ...setting,
    };
    expect(offices(one)).toEqual([`Pajak Reklame: ${expected}`]);
    expect(matched(one).questions).toEqual([]);
  });

  it.each<readonly [string, Partial<Setting>, readonly string[]]>([
    ['nothing says which of the known', {}, ['2.15', '3.30']],
    [
      'a short name fits several',
      {
        targets: [sheet('DKP', [REKLAME])],
        known: [
          ['1', 'Dinas Ketahanan Pangan'],
          ['2', 'Dinas Kelautan dan Perikanan'],
        ],
      },
      ['1', '2'],
    ],
    [
      'an office is known by its code alone',
      { targets: [sheet('Dishub', [REKLAME])], known: [['2.15', '']] },
      ['2.15', 'Dinas Perhubungan'],
    ],
  ])('asks where %s', (_, setting, options) => {
    const one: Setting = {
      targets: [sheet('T', [REKLAME])],
      realisations: [sheet('R', [REKLAME])],
      known: [DISHUB, DISDAG],
      ...setting,
    };
    const { questions, pactHolds, pairs } = matched(one);
    expect(questions.map(({ code }) => code)).toEqual(['OFFICE_MISSING']);
    expect(questions[0]?.options.map(({ id }) => id)).toEqual(options);
    expect(pactHolds).toHaveLength(1);
    // The office holds the pact, never the status.
    expect(pairs).toEqual(['Pajak Reklame = R!2']);
    const answered = matched({ ...one, answers: { [questions[0]?.id ?? '']: options[0] ?? '' } });
    expect(answered.pactHolds).toEqual([]);
  });
});

describe('settleOffices: a misspelt office', () => {
  const setting = (more: Partial<Setting> = {}): Setting => ({
    targets: [
      sheet('T', [
        { ...PARKIR, office: 'Dinas Perhubungn' },
        { ...SEWA, opd: '3.30' },
      ]),
    ],
    realisations: [
      sheet('R', [
        { ...PARKIR, opd: '2.15' },
        { ...SEWA, opd: '3.30' },
      ]),
    ],
    known: [DISHUB, DISDAG],
    ...more,
  });

  it('is asked about, holds its rows and the pacts of both', () => {
    const open = matched(setting());
    expect(idsOf(open)).toEqual(['office-name:dinasperhubungn']);
    expect(open.pairs).toEqual(['Retribusi Parkir = ask', 'Retribusi Pemakaian Kekayaan Daerah = R!3']);
    expect(open.pactHolds.map(({ opd }) => opd)).toEqual(['Dinas Perhubungn', '2.15']);
  });

  it('becomes the office that is chosen', () => {
    const answers = { 'office-name:dinasperhubungn': '2.15' };
    expect(matched(setting({ answers })).pairs[0]).toBe('Retribusi Parkir = R!2');
  });

  it('stays another one where it is', () => {
    const answers = { 'office-name:dinasperhubungn': 'other' };
    expect(matched(setting({ answers })).pairs[0]).toBe('Retribusi Parkir = ask');
  });

  it('of the realisation holds the target that waits for it', () => {
    const open = matched(
      setting({
        targets: [sheet('T', [{ ...PARKIR, opd: '2.15' }])],
        realisations: [sheet('R', [{ ...PARKIR, office: 'Dinas Perhubungn' }])],
      }),
    );
    expect(idsOf(open)).toEqual(['office-name:dinasperhubungn']);
    expect(open.pairs).toEqual(['Retribusi Parkir = ask']);
  });

  it.each(['Dinas Perumahan', 'Kelurahan Melati II', 'Dinas Perhubungan dan Telekomunikasi'])(
    '%s is none',
    (office) => {
      const known = [DISHUB, ['9', 'Kelurahan Melati I']] as const;
      const targets = [sheet('T', [{ ...PARKIR, office }])];
      expect(idsOf(matched(setting({ targets, known })))).toEqual(['match:T!' + idPart(office)]);
    },
  );
});

const idPart = (office: string): string => `${office.toLowerCase().replace(/[^a-z]/g, '')}/4.1.02.01.04`;

describe('settleRealisationOffices', () => {
  const targets = [
    sheet('Target', [
      { ...SEWA, opd: '2.15' },
      { ...SEWA, opd: '3.30' },
      { ...PARKIR, opd: '2.15' },
    ]),
  ];
  const known = [DISHUB, DISDAG, BAPENDA];

  it('keeps the same account on two sheets of two offices apart', () => {
    const realisations = [sheet('Disdag', [SEWA]), sheet('Dishub', [PARKIR, SEWA])];
    const { pairs, questions } = matched({ targets, realisations, known });
    expect(pairs).toEqual([
      'Retribusi Pemakaian Kekayaan Daerah = Dishub!3',
      'Retribusi Pemakaian Kekayaan Daerah = Disdag!2',
      'Retribusi Parkir = Dishub!2',
    ]);
    expect(questions).toEqual([]);
  });

  it('takes a report that another office compiled for all offices', () => {
    const realisations = [
      sheet('R', [PARKIR, { ...SEWA, opd: '2.15' }, { ...SEWA, opd: '3.30' }], [BAPENDA[1]]),
    ];
    expect(matched({ targets, realisations, known }).pairs[2]).toBe('Retribusi Parkir = R!3');
  });

  const mixed = (answers: Readonly<Record<string, string>> = {}): Matched =>
    matched({
      targets: [
        sheet('Target', [
          { ...REKLAME, opd: '5.02' },
          { ...PARKIR, opd: '2.15' },
        ]),
      ],
      realisations: [sheet('R', [REKLAME, PARKIR], [BAPENDA[1]])],
      known,
      answers,
    });

  it.each<readonly [string | null, readonly string[]]>([
    [null, ['R!3', 'ask']],
    ['all', ['R!3', 'R!4']],
    ['own', ['R!3', 'ask']],
  ])('asks where a titled sheet holds accounts of other offices too: %s', (answer, [own, other]) => {
    const { pairs, questions } = mixed(answer === null ? {} : { 'title-office:R': answer });
    expect(pairs).toEqual([`Pajak Reklame = ${own ?? ''}`, `Retribusi Parkir = ${other ?? ''}`]);
    expect(questions.map(({ code }) => code)).toContain('TITLE_OFFICE_UNCLEAR');
  });

  it('belongs to the office of the section it stands under', () => {
    const realisations = [
      sheet('R', [
        { ...SEWA, section: 'Dinas Perdagangan' },
        { ...SEWA, section: 'Dinas Perhubungan' },
        { ...PARKIR, section: 'Dinas Perhubungan' },
      ]),
    ];
    expect(matched({ targets, realisations, known }).pairs).toEqual([
      'Retribusi Pemakaian Kekayaan Daerah = R!3',
      'Retribusi Pemakaian Kekayaan Daerah = R!2',
      'Retribusi Parkir = R!4',
    ]);
  });
});
