import { figureHeading } from '../../../../src/sheets/reading/headers/figureHeading';

const headingOf = (...texts: string[]): string | null => {
  const path = { texts, raw: texts.at(-1) ?? '', format: 'General', isContinued: false, numerals: 0 };
  const figure = figureHeading(path, 'realisation');
  return figure?.kind === 'figure' ? figure.heading : null;
};

describe('figureHeading: months by their number', () => {
  it.each([
    ['s/d bulan 1', 's.d. Januari'],
    ['s/d bulan 12', 's.d. Desember'],
    ['s.d. bulan ke-7', 's.d. Juli'],
    ['realisasi bulan ix', 'September'],
    ['realisasi bln. 3 (rp)', 'Maret'],
  ])('reads %s as %s', (text, heading) => {
    expect(headingOf(text)).toBe(heading);
  });

  it.each(['realisasi bulan 13', 'realisasi bulan 2026'])('reads no month from %s', (text) => {
    expect(headingOf(text)).toBe('S.d. Bulan Ini');
  });
});

describe('figureHeading: times of the report', () => {
  it.each([
    [['realisasi', 'tw ini'], 'Triwulan Ini'],
    [['realisasi triwulan berjalan'], 'Triwulan Ini'],
    [['realisasi', 's.d. tw lalu'], 'S.d. Triwulan Lalu'],
    [['realisasi', 's.d. tw ini'], 'S.d. Bulan Ini'],
    [['realisasi semester ini'], 'Semester Ini'],
    [['realisasi s.d. semester lalu'], 'S.d. Semester Lalu'],
    [['target', 's.d. bulan ini'], 'Target s.d. Bulan Ini'],
    [['target bulan ini'], 'Target Bulan Ini'],
    [['target', 'tw ini'], 'Target Triwulan Ini'],
    [['target semester ini'], 'Target Semester Ini'],
    [['semester ii', 'target'], 'Target Semester II'],
    [['2026 (s.d. september)', 'target'], 'Target Murni'],
    [['2026 (s.d. september)', 'realisasi'], 's.d. September'],
    [['s.d. september', 'target'], 'Target s.d. TW III'],
    [['realisasi triwulan', 's/d ii'], 'Realisasi s.d. TW II'],
    [['tw i + ii + iii'], 's.d. September'],
    [['1 s.d. 30 september 2026'], 'September'],
    [['s.d. 30 september 2026'], 's.d. September'],
    [['1 s.d. 15 september 2026'], null],
    [['realisasi 01-01 s.d. 30 september 2026'], 's.d. September'],
    [['realisasi 1/1 s.d. 30 september 2026'], 's.d. September'],
    [['realisasi bulan 1 s.d. 30 september 2026'], 's.d. September'],
    [['rba 2026'], 'Target Murni'],
  ])('reads %j as %s', (texts, heading) => {
    expect(headingOf(...texts)).toBe(heading);
  });

  it.each([
    'realisasi ta lalu',
    'real. thn lalu',
    'realisasi t.a. sebelumnya',
    'realisasi tahun anggaran lalu',
  ])('reads no figure of this year from %s', (text) => {
    expect(headingOf(text)).toBeNull();
  });

  it.each([[['realisasi', 'triwulan lalu']], [['target', 'bulan lalu']]])(
    'reads no figure from %j',
    (texts) => {
      expect(headingOf(...texts)).toBeNull();
    },
  );
});

describe('figureHeading: what was achieved', () => {
  it.each([
    [['s/d triwulan ii', 'capaian (rp)'], 'Realisasi s.d. TW II'],
    [['capaian rupiah s.d. juni'], 's.d. Juni'],
  ])('reads %j as %s', (texts, heading) => {
    expect(headingOf(...texts)).toBe(heading);
  });

  it.each(['capaian', 'capaian (%)', 'capaian tw i'])('reads a percentage from %s', (text) => {
    expect(headingOf(text)).toBeNull();
  });
});

describe('figureHeading: bare Roman numerals', () => {
  const bare = (text: string, numerals: number) => {
    const path = { texts: [text], raw: text, format: 'General', isContinued: false, numerals };
    const figure = figureHeading(path, 'realisation');
    return figure?.kind === 'figure' ? figure.heading : null;
  };

  it('are months where more stand side by side than quarters', () => {
    expect(bare('vii', 9)).toBe('Juli');
    expect(bare('iii', 4)).toBeNull();
    expect(bare('7', 9)).toBeNull();
  });
});

describe('figureHeading: words that officers shorten', () => {
  it.each([
    [['tri ii', 'realisasi'], 'Realisasi TW II'],
    [['realisasi tri. iv'], 'Realisasi TW IV'],
    [['target tri iii'], 'Target TW III'],
    [['realisasi tri ini'], 'Triwulan Ini'],
    [['sampai dgn bulan ini'], 'S.d. Bulan Ini'],
    [['sampai dg bulan lalu'], 'S.d. Bulan Lalu'],
    [['jml s/d bln ini'], 'S.d. Bulan Ini'],
    [['akumulasi s/d sept'], 's.d. September'],
    [['s/d hari ini'], 'S.d. Bulan Ini'],
    [['s.d. minggu ini'], 'S.d. Bulan Ini'],
    [['target s.d.'], 'Target s.d. Bulan Ini'],
  ])('reads %j as %s', (texts, heading) => {
    expect(headingOf(...texts)).toBe(heading);
  });

  it('puts numbers of bills behind the amounts beside them', () => {
    const rank = (...texts: string[]): number | null => {
      const path = { texts, raw: '', format: 'General', isContinued: false, numerals: 0 };
      const figure = figureHeading(path, null);
      return figure?.kind === 'figure' ? figure.rank : null;
    };
    expect(rank('target', 'rp') ?? 0).toBeLessThan(rank('target', 'sppt') ?? 0);
  });
});

describe('figureHeading: remarks in brackets', () => {
  it.each([
    'realisasi tw iv (belum diaudit)',
    'realisasi tw iv (belum termasuk denda)',
    'realisasi tw iv (belum final)',
    'realisasi tw iv (bukan estimasi)',
    'realisasi tw iv (melebihi prognosis)',
  ])('leaves %j what it is', (text) => {
    expect(headingOf(text)).toBe('Realisasi TW IV');
  });

  it.each(['realisasi tw iv (belum disetor)', 'realisasi tw iv (estimasi)', 'belum terealisasi tw iv'])(
    'takes %j for none',
    (text) => {
      expect(headingOf(text)).not.toBe('Realisasi TW IV');
    },
  );
});
