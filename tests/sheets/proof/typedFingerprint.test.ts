import { printedFingerprint } from '../../../src/messages/fingerprintText';
import type { Fingerprints } from '../../../src/sheets/proof/fingerprint';
import { matchPaper, paperFingerprint, typedFingerprint } from '../../../src/sheets/proof/typedFingerprint';

const PRINTS: Fingerprints = {
  data: '4B1C-0000-0000-0001',
  rules: '09AA-0000-0000-0002',
  answers: '77F0-0000-0000-0003',
  results: 'C3D1-0000-0000-0004',
};
const PAPER = paperFingerprint(PRINTS);

describe('typedFingerprint', () => {
  it('reads what paper bears, labels and all', () => {
    expect(typedFingerprint(printedFingerprint(PAPER))).toEqual(PAPER);
    const labelled = `Sidik jari ${PAPER.whole} (data 4B1C, aturan 09AA, jawaban 77F0, hasil C3D1)`;
    expect(typedFingerprint(labelled)).toEqual(PAPER);
  });

  it.each(['7f3a-19c2', ' 7F3A 19C2 ', '7F3A19C2', 'sidik jari 7F3A–19C2'])('reads %j', (typed) => {
    expect(typedFingerprint(typed)).toEqual({ whole: '7F3A-19C2', parts: null });
  });

  it('takes the letters O and I for the digits that they look like', () => {
    expect(typedFingerprint('OO1I-19C2')?.whole).toBe('0011-19C2');
  });

  it.each([
    '',
    '7F3A',
    '7F3A-19C',
    '7F3A-19C2 4B1C',
    '7F3A-19G2',
    'nomor 12',
    '7F3A-19C2 4B1C 09AA 77F0 C3D1 0',
  ])('takes %j for none', (typed) => {
    expect(typedFingerprint(typed)).toBeNull();
  });
});

describe('matchPaper', () => {
  it('is the same with and without the parts', () => {
    expect(matchPaper(PAPER, PRINTS)).toEqual({ kind: 'same' });
    expect(matchPaper({ ...PAPER, parts: null }, PRINTS)).toEqual({ kind: 'same' });
  });

  it.each(['data', 'rules', 'answers', 'results'] as const)('names the %s alone', (part) => {
    const other = { ...PRINTS, [part]: 'FFFF-0000-0000-0000' };
    expect(matchPaper(PAPER, other)).toEqual({ kind: 'different', parts: [part] });
    expect(matchPaper({ ...PAPER, parts: null }, other)).toEqual({ kind: 'different', parts: null });
  });

  it('is different where the whole one contradicts its parts', () => {
    expect(matchPaper({ ...PAPER, whole: '0000-0000' }, PRINTS)).toEqual({ kind: 'different', parts: [] });
  });
});
