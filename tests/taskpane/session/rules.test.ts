// Rules and pacts that were decided in the pane: shown before anything is written, written into the workbook's own sheets,
// and taken back.
import { savePackage } from '../../../src/host/file/savePackage';
import { NO_CHOICES, NO_RULE_CHOICES, type RuleChoices } from '../../../src/taskpane/paneContract';
import { choices, done, openPane, sampleBytes, type OpenedPane } from './openedPane';
import { sheetsWorkbook } from '../../support/sheetsWorkbook';

const rules = (more: Partial<RuleChoices>) => choices({ rules: { ...NO_RULE_CHOICES, ...more } });

const EVEN = ['25', '50', '75', '100'];

const writesOf = ({ pane }: OpenedPane): readonly string[] => pane.reading('id')?.preview.writes ?? [];

/** Every cell of the sheets of rules. */
const rulesIn = (opened: OpenedPane): unknown =>
  opened
    .sheetNames()
    .flatMap((name) =>
      ['Ambang Triwulan', 'Skala Status', 'Pakta'].includes(name)
        ? Array.from({ length: 14 }, (_, row) =>
            Array.from({ length: 18 }, (_cell, column) => opened.valueAt(name, row + 1, column + 1) ?? ''),
          )
        : [],
    );

describe('look with decided rules', () => {
  it('judges by them and shows each cell old and new, and writes nothing', async () => {
    const opened = openPane(sampleBytes());
    const before = rulesIn(opened);
    done(await opened.pane.look(rules({ shares: EVEN, bounds: ['100', '70'] })));
    const view = opened.pane.reading('id');
    expect(view?.rules.stages.map(({ share }) => share)).toEqual(['25%', '50%', '75%', '100%']);
    expect(view?.rules.stagesNote).toMatch(
      /^Tahapan dipilih di panel ini; ditulis ke buku kerja bersama hasil\./,
    );
    expect(view?.rules.stagesNote).not.toMatch(/dasar hukum|bawaan|dari lembar/);
    expect(writesOf(opened).slice(0, 3)).toEqual([
      'Ambang Triwulan!B5 (Target Kumulatif (%)): 15 → 25',
      'Ambang Triwulan!B6 (Target Kumulatif (%)): 40 → 50',
      'Skala Status!C6 (Batas Bawah (%)): 90 → 70',
    ]);
    expect(view?.preview.rows.filter(({ chip }) => chip.word === 'Mendekati Target')).not.toHaveLength(1);
    expect(rulesIn(opened)).toEqual(before);
  });

  it('is written with the run, holds without the decision, and undo takes it back', async () => {
    const opened = openPane(sampleBytes());
    const before = rulesIn(opened);
    done(await opened.pane.look(rules({ shares: EVEN, bounds: ['100', '85,5'] })));
    done(await opened.pane.write());
    expect([5, 6, 7, 8].map((row) => opened.valueAt('Ambang Triwulan', row, 2))).toEqual([25, 50, 75, 100]);
    expect(opened.valueAt('Skala Status', 6, 3)).toBe(85.5);
    done(await opened.pane.look(NO_CHOICES));
    expect(opened.pane.reading('id')?.rules.stagesNote).toMatch(/^Tahapan dari lembar Ambang Triwulan\./);
    expect(writesOf(opened)).toEqual([]);
    done(await opened.pane.look(rules({ shares: EVEN, bounds: ['100', '85,5'] })));
    expect(writesOf(opened)).toEqual([]);
    const reopened = openPane(savePackage(opened.executor.model));
    done(await reopened.pane.undo());
    expect(rulesIn(reopened)).toEqual(before);
  });

  it('leaves a rule that people changed after the run as they left it', async () => {
    const opened = openPane(sampleBytes());
    done(await opened.pane.look(rules({ shares: EVEN })));
    done(await opened.pane.write());
    opened.type('Ambang Triwulan', 6, 2, 45);
    expect(done(await opened.pane.undo())).toMatchObject({ keptRows: 0 });
    expect([5, 6].map((row) => opened.valueAt('Ambang Triwulan', row, 2))).toEqual([15, 45]);
  });
});

const TARGETS = {
  name: 'Target',
  rows: [
    ['Tahun', 'Perangkat Daerah', 'Kode Rekening', 'Uraian', 'Target Murni'],
    [2026, 'Dinas Parkir', '4.1.02.01', 'Retribusi Parkir', 1_000_000],
    [2026, 'Dinas Pasar', '4.1.02.02', 'Retribusi Pasar', 2_000_000],
  ],
};
const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September'];
const REALISATION = {
  name: 'Realisasi',
  rows: [
    ['Tahun', 'Perangkat Daerah', 'Kode Rekening', 'Uraian', ...MONTHS],
    [2026, 'Dinas Parkir', '4.1.02.01', 'Retribusi Parkir', ...MONTHS.map(() => 80_000)],
    [2026, 'Dinas Pasar', '4.1.02.02', 'Retribusi Pasar', ...MONTHS.map(() => 170_000)],
  ],
};
const DOCUMENT = {
  opds: ['Dinas Parkir', 'Dinas Pasar'],
  kind: 'Pakta Integritas',
  number: '800/1/2026',
  date: '2026-01-02',
  signatory: 'Bupati',
  clause: 'Apabila tidak mampu mencapai target, dianggap mengundurkan diri.',
} as const;

describe('look in a workbook without sheets of rules', () => {
  it('adds those that are needed, as the template has them, and undo takes them away', async () => {
    const opened = openPane(sheetsWorkbook([TARGETS, REALISATION]));
    const before = opened.sheetNames();
    done(await opened.pane.look(rules({ shares: EVEN, bounds: ['100', '80'] })));
    expect(writesOf(opened).slice(0, 2)).toEqual([
      'Lembar Ambang Triwulan (baru): 4 baris (25% / 50% / 75% / 100%)',
      'Lembar Skala Status (baru): 3 baris (100% / 80%)',
    ]);
    expect(opened.pane.reading('id')?.rules.sheets.map(({ place }) => place)).toEqual([null, null, null]);
    done(await opened.pane.write());
    expect([5, 6, 7, 8].map((row) => opened.valueAt('Ambang Triwulan', row, 2))).toEqual([25, 50, 75, 100]);
    expect(opened.valueAt('Skala Status', 6, 3)).toBe(80);
    done(await opened.pane.look(NO_CHOICES));
    expect(writesOf(opened)).toEqual([]);
    expect(done(await opened.pane.undo())).toEqual({ keptRows: 0, keptRules: 0 });
    expect(opened.sheetNames()).toEqual([...before, 'Riwayat Evaluasi']);
  });

  it('keeps a sheet that it added once people have written on it', async () => {
    const opened = openPane(sheetsWorkbook([TARGETS, REALISATION]));
    done(await opened.pane.look(rules({ shares: EVEN })));
    done(await opened.pane.write());
    opened.type('Ambang Triwulan', 12, 1, 'Peraturan Bupati 12 Tahun 2026');
    expect(done(await opened.pane.undo())).toEqual({ keptRows: 0, keptRules: 1 });
    expect(opened.valueAt('Ambang Triwulan', 12, 1)).toBe('Peraturan Bupati 12 Tahun 2026');
  });

  it('is as before where the host refuses half-way', async () => {
    const opened = openPane(sheetsWorkbook([TARGETS, REALISATION]));
    const before = opened.sheetNames();
    done(await opened.pane.look(rules({ shares: EVEN, documents: [DOCUMENT] })));
    let writes = 0;
    opened.refuse((body) => {
      const isWrite = JSON.stringify(body).includes('Ambang Triwulan');
      writes += isWrite ? 1 : 0;
      return isWrite && writes === 2 ? 'GeneralException' : null;
    });
    const outcome = await opened.pane.write();
    opened.refuse(null);
    if (!outcome.ok) expect(outcome.failure('id').isUnchanged).toBe(true);
    else done(await opened.pane.undo());
    expect(opened.sheetNames().filter((name) => name !== 'Riwayat Evaluasi')).toEqual(before);
  });
});

describe('look in a workbook that writes percentages its own way', () => {
  const own = (cells: readonly (readonly unknown[])[]) =>
    openPane(
      sheetsWorkbook([
        TARGETS,
        REALISATION,
        {
          name: 'Tahapan',
          rows: [['Periode', 'Target Kumulatif (%)', 'Dasar Penetapan'], ...cells] as never,
        },
      ]),
    );

  it('writes hundredths where hundredths stand', async () => {
    const opened = own([
      ['TW I', 0.15, 'SK'],
      ['TW II', 0.4, 'SK'],
      ['TW III', 0.75, 'SK'],
      ['TW IV', 1, 'SK'],
    ]);
    done(await opened.pane.look(rules({ shares: EVEN })));
    done(await opened.pane.write());
    expect([2, 3, 4, 5].map((row) => opened.valueAt('Tahapan', row, 2))).toEqual([0.25, 0.5, 0.75, 1]);
    expect(opened.valueAt('Tahapan', 2, 3)).toBe('SK');
  });

  it('tells of a quarter that has no row and leaves the sheet in force', async () => {
    const opened = own([
      ['TW I', 20, 'SK'],
      ['TW III', 70, 'SK'],
    ]);
    done(await opened.pane.look(rules({ shares: EVEN })));
    const view = opened.pane.reading('id')?.rules;
    expect(view?.stages[0]?.share).toBe('20%');
    expect(view?.faults).toEqual([expect.stringContaining('lembar Tahapan')]);
    expect(writesOf(opened).some((line) => line.includes('Tahapan!'))).toBe(false);
  });
});

describe('look with decided pacts', () => {
  const TERMS = { triggers: ['Triwulan'], catchUp: 'Ketat', newcomer: 'Meneruskan' } as const;

  it('fills blank terms of pacts and changes none that is written', async () => {
    const opened = openPane(sampleBytes());
    const before = JSON.stringify(rulesIn(opened));
    done(
      await opened.pane.look(
        rules({ terms: { triggers: ['Tahun'], catchUp: 'Ketat', newcomer: 'Sejak menjabat' } }),
      ),
    );
    expect(writesOf(opened)[0]).toBe('Pakta, kolom Pejabat Baru: 1 sel kosong → Sejak menjabat');
    expect(opened.pane.reading('id')?.officials.unsettled).toEqual([]);
    const written = done(await opened.pane.write());
    expect(written('id').decided).toEqual(['Pakta, kolom Pejabat Baru: 1 sel kosong → Sejak menjabat']);
    expect(JSON.stringify(rulesIn(opened)).replace('Sejak menjabat', '')).toBe(before);
    done(await opened.pane.undo());
    expect(JSON.stringify(rulesIn(opened))).toBe(before);
  });

  it('leaves documents of years before as they were signed', async () => {
    const opened = openPane(sampleBytes());
    for (const [row, date] of [
      [8, 45_000],
      [9, 46_030],
    ] as const) {
      opened.type('Pakta', row, 7, date);
      opened.type('Pakta', row, 12, '');
    }
    opened.type('Pakta', 8, 5, 'Perjanjian Kinerja');
    done(await opened.pane.look(rules({ terms: { triggers: ['Tahun'], catchUp: null, newcomer: null } })));
    expect(writesOf(opened)[0]).toBe('Pakta, kolom Pemicu: 1 sel kosong → Tahun');
    done(await opened.pane.write());
    expect([8, 9].map((row) => opened.valueAt('Pakta', row, 12) ?? '')).toEqual(['', 'Tahun']);
  });

  it('adds a row for each office that signed, on a new sheet and then below it', async () => {
    const opened = openPane(sheetsWorkbook([TARGETS, REALISATION]));
    done(await opened.pane.look(rules({ documents: [DOCUMENT], terms: TERMS })));
    expect(writesOf(opened).slice(0, 3)).toEqual([
      'Lembar Pakta (baru): 2 baris',
      'Pakta baris 5: pakta Dinas Parkir (800/1/2026)',
      'Pakta baris 6: pakta Dinas Pasar (800/1/2026)',
    ]);
    done(await opened.pane.write());
    expect(opened.valueAt('Pakta', 5, 1)).toBe('Dinas Parkir');
    expect([12, 14, 17].map((column) => opened.valueAt('Pakta', 6, column))).toEqual([
      'Triwulan',
      'Ketat',
      'Meneruskan',
    ]);
    const later = { ...DOCUMENT, opds: ['Dinas Pasar'], number: '800/9/2026', date: '2026-07-01' } as const;
    done(await opened.pane.look(rules({ documents: [DOCUMENT, later], terms: TERMS })));
    expect(writesOf(opened)[0]).toBe('Pakta baris 7: pakta Dinas Pasar (800/9/2026)');
    done(await opened.pane.write());
    expect(opened.valueAt('Pakta', 7, 6)).toBe('800/9/2026');
    expect(typeof opened.valueAt('Pakta', 7, 7)).toBe('number');
    done(await opened.pane.look(NO_CHOICES));
    expect(writesOf(opened)).toEqual([]);
    done(await opened.pane.undo());
    expect(opened.valueAt('Pakta', 7, 6) ?? '').toBe('');
    expect(opened.valueAt('Pakta', 6, 6)).toBe('800/1/2026');
  });
});

describe('typed', () => {
  const typed = async (shares: readonly string[], bounds: readonly string[]) => {
    const { pane } = openPane(sampleBytes());
    done(await pane.look(NO_CHOICES));
    return pane.typed(shares, bounds, 'id');
  };

  it('says by the rules of the evaluation where 99,996 % would fall', async () => {
    const { bounds } = await typed(EVEN, ['100', '90']);
    expect(bounds).toEqual({
      isUsable: true,
      sentence:
        '✔ Tidak ada celah: setiap persentase punya tepat satu status. Coba: 99,996% → Mendekati Target',
    });
    expect((await typed(EVEN, ['99,99', '90'])).bounds.sentence).toContain('99,986% → Mendekati Target');
  });

  it.each([
    [['100', '100'], 'mulai pada persentase yang sama'],
    [['90', '95'], 'harus lebih kecil'],
    [['100', ''], 'angka persen'],
    [['100', 'sembilan puluh'], 'angka persen'],
  ])('refuses the bounds %p', async (bounds, reason) => {
    const view = (await typed(EVEN, bounds)).bounds;
    expect(view).toMatchObject({ isUsable: false, sentence: expect.stringContaining(reason) });
  });

  it.each([
    [['25', '50', '75', '100'], true, 'dipotong'],
    [['25', '50', '75', '95'], true, 'TW IV tidak 100%'],
    [['25', '20', '75', '100'], false, 'TW II (20%) lebih kecil daripada TW I (25%)'],
    [['120', '50', '75', '100'], false, 'TW I lebih dari 100%'],
    [['25', '50', '75', '120'], false, 'TW IV lebih dari 100%'],
    [['25', '50', '75', ''], false, 'Isi TW IV'],
    [['25', 'x', '-75', '100'], false, 'Isi TW II dan TW III'],
  ])('tells of the stages %p', async (shares, isUsable, reason) => {
    const view = (await typed(shares, ['100', '90'])).shares;
    expect(view).toMatchObject({ isUsable, sentence: expect.stringContaining(reason) });
  });
});

describe('typed', () => {
  it.each([
    [['25', '20', '75', '100'], [1]],
    [['120', '50', '75', '100'], [0]],
    [
      ['', '50', 'x', '100'],
      [0, 2],
    ],
    [['25', '50', '75', '100'], undefined],
  ])('says which of the stages %p are at fault', async (shares, faultyAt) => {
    const { pane } = openPane(sampleBytes());
    done(await pane.look(NO_CHOICES));
    expect(pane.typed(shares, ['100', '90'], 'id').shares.faultyAt).toEqual(faultyAt);
    expect(pane.typed(EVEN, ['100', 'x'], 'id').bounds.faultyAt).toEqual([1]);
  });
});

describe('indicator', () => {
  const NAME = 'Retribusi Parkir';

  it('takes a direction, a method and stages by hand, remembers them and leaves the sheet as it is', async () => {
    const opened = openPane(sheetsWorkbook([TARGETS, REALISATION]));
    const { pane } = opened;
    done(await pane.look(NO_CHOICES));
    const [line] = pane.indicators('parkir', 'id').lines;
    expect(pane.indicators('tidak ada', 'id')).toEqual({ lines: [], total: 0 });
    expect(line).toMatchObject({ name: NAME, rule: 'Semakin tinggi semakin baik · Akumulasi', isOwn: false });
    const view = pane.indicator(line?.id ?? '', 'id');
    const answers = {
      [view?.direction?.id ?? '']: 'Semakin rendah semakin baik',
      [view?.stages?.id ?? '']: '10/20/30/100',
    };
    done(await pane.look(choices({ answers })));
    expect(pane.indicators('parkir', 'id').lines[0]).toMatchObject({
      rule: 'Semakin rendah semakin baik · Akumulasi · tahapan 10/20/30/100',
      isOwn: true,
    });
    expect(pane.reading('id')?.rules.directions).toEqual([
      'Semakin tinggi semakin baik: 1 baris',
      'Semakin rendah semakin baik: 1 baris',
    ]);
    const why = pane.whyRow(line?.id ?? '')?.('id');
    expect(JSON.stringify(why?.facts)).toContain('30%');
    done(await pane.write());
    expect(opened.valueAt('Target', 2, 4)).toBe(NAME);
    const reopened = openPane(savePackage(opened.executor.model));
    done(await reopened.pane.look(NO_CHOICES));
    expect(writesOf(reopened)).toEqual([]);
    expect(reopened.pane.indicators('parkir', 'id').lines[0]?.isOwn).toBe(true);
    const taken = Object.fromEntries(Object.keys(answers).map((id) => [id, '']));
    done(await reopened.pane.look(choices({ answers: taken })));
    expect(reopened.pane.indicators('parkir', 'id').lines[0]).toMatchObject({
      rule: 'Semakin tinggi semakin baik · Akumulasi',
      isOwn: false,
    });
  });

  it('offers no stages to a row that brings its own', async () => {
    const [head = [], ...rows] = TARGETS.rows;
    const quarters = ['TW I', 'TW II', 'TW III', 'TW IV'];
    const staged = {
      name: 'Target',
      rows: [
        [...head, ...quarters.map((quarter) => `Target s.d. ${quarter}`)],
        ...rows.map((row, at) => [...row, ...(at === 0 ? [200_000, 400_000, 600_000, 1_000_000] : [])]),
      ],
    };
    const { pane } = openPane(sheetsWorkbook([staged, REALISATION]));
    done(await pane.look(NO_CHOICES));
    const stagesOf = pane.indicators('', 'id').lines.map(({ id }) => pane.indicator(id, 'id')?.stages?.texts);
    expect(stagesOf).toEqual([undefined, ['15', '40', '75', '100']]);
    expect(pane.indicator('Target!999', 'id')).toBeNull();
  });
});

describe('term', () => {
  it('tells what each trigger would mean, and what is not due', async () => {
    const opened = openPane(sheetsWorkbook([TARGETS, REALISATION]));
    const { pane } = opened;
    done(
      await pane.look(choices({ asOf: '2026-09-30', rules: { ...NO_RULE_CHOICES, documents: [DOCUMENT] } })),
    );
    expect(pane.reading('id')?.officials).toMatchObject({
      hasPacts: false,
      documents: ['Dinas Parkir, Dinas Pasar: pakta 800/1/2026, 2 Januari 2026 (belum ditulis)'],
    });
    const view = pane.term('Pemicu', 'id');
    expect(view?.chosen).toEqual([]);
    expect(view?.options.map(({ label, effect }) => [label, effect?.split(':')[0]])).toEqual([
      ['Tiap triwulan', 'TW III, baris'],
      ['Tiap semester', 'Semester I, baris'],
      ['Akhir tahun', 'Belum ada yang jatuh tempo.'],
    ]);
    expect(pane.reading('id')?.officials.terms.map(({ term, isOpen }) => [term, isOpen])).toEqual([
      ['Pemicu', true],
      ['Kejar', true],
      ['Pejabat Baru', true],
    ]);
  });

  it('says why rows would have to be reviewed', async () => {
    const opened = openPane(sampleBytes());
    for (let row = 5; row <= 11; row += 1) opened.type('Pakta', row, 12, '');
    done(await opened.pane.look(NO_CHOICES));
    const effects = opened.pane.term('Pemicu', 'id')?.options.map(({ effect }) => effect);
    expect(effects?.[0]).toMatch(
      /^TW III, baris: 1 Terindikasi Pelanggaran, 2 Perlu Telaah \(1 rapuh, 1 pejabat baru\)/,
    );
    expect(effects?.[2]).toBe('Belum ada yang jatuh tempo.');
  });

  it('asks only for what pacts leave open', async () => {
    const { pane } = openPane(sampleBytes());
    done(await pane.look(NO_CHOICES));
    const { terms, unsettled } = pane.reading('id')?.officials ?? {};
    expect(terms?.map(({ text }) => text)).toEqual(['Pejabat baru: belum dipilih di 1 pakta']);
    expect(unsettled?.map(({ term }) => term)).toEqual(['Pejabat Baru']);
    const effects = pane.term('Pejabat Baru', 'id')?.options.map(({ effect }) => effect);
    expect(new Set(effects).size).toBeGreaterThan(1);
  });
});

describe('a write of rules that is cut off', () => {
  const own = {
    name: 'Tahapan',
    rows: [
      ['Periode', 'Target Kumulatif (%)', 'Dasar Penetapan'],
      ['TW I', 20, 'SK 1'],
      ['TW II', 40, 'SK 2'],
      ['TW III', 60, 'SK 3'],
      ['TW IV', 100, 'SK 4'],
    ],
  };
  const decided = rules({ shares: EVEN, bounds: ['100', '80'], documents: [DOCUMENT] });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'after %p requests leaves no rule behind once the workbook is read again',
    async (passed) => {
      const opened = openPane(sheetsWorkbook([TARGETS, REALISATION, own]));
      done(await opened.pane.look(decided));
      const before = opened.sheetNames();
      let requests = 0;
      opened.refuse(() => {
        requests += 1;
        return requests > passed ? 'GeneralException' : null;
      });
      const outcome = await opened.pane.write();
      opened.refuse(null);
      const reopened = openPane(savePackage(opened.executor.model));
      done(await reopened.pane.look(NO_CHOICES));
      const isWritten = outcome.ok || reopened.sheetNames().includes('Skala Status');
      if (isWritten) done(await reopened.pane.undo());
      const left = reopened.sheetNames().filter((name) => name !== 'Riwayat Evaluasi');
      expect(left).toEqual(before);
      expect([2, 3, 4, 5].map((row) => reopened.valueAt('Tahapan', row, 2))).toEqual([20, 40, 60, 100]);
    },
  );
});
