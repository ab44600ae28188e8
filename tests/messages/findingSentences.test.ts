import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ISSUE_CODES, issueSentence } from '../../src/messages/issueSentences';
import { optionSentence, QUESTION_CODES, questionSentence } from '../../src/messages/questionSentences';

const folder = join(__dirname, '../../src/sheets/reading');
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');
const matches = (pattern: RegExp): readonly string[] =>
  [...source.matchAll(pattern)].map((match) => match[1] ?? '');

describe('issueSentence', () => {
  it('has a sentence for every issue that the reader reports', () => {
    const reported = [...matches(/\.issue\(\s*'([A-Z_]+)'/g), ...matches(/code: '(ANSWER_\w+|MORE_\w+)'/g)];
    expect(reported.length).toBeGreaterThan(30);
    expect([...new Set(reported)].filter((code) => !ISSUE_CODES.includes(code))).toEqual([]);
  });

  it('names the place and the facts', () => {
    const issue = {
      code: 'TEXT_NUMBER',
      severity: 'info',
      sheet: 'Realisasi',
      cell: 'E7',
      found: '1.250,5',
      expected: '1250.5',
    } as const;
    expect(issueSentence(issue, 'id')).toBe(
      'Realisasi!E7: Angka "1.250,5" tersimpan sebagai teks; dibaca sebagai 1.250,5.',
    );
    expect(issueSentence(issue, 'en')).toContain('stored as text');
  });
});

describe('issueSentence of what is only counted', () => {
  it('says of which kind the rest is', () => {
    const more = {
      code: 'MORE_ISSUES',
      severity: 'info',
      sheet: 'Realisasi',
      cell: null,
      found: '120',
    } as const;
    expect(issueSentence({ ...more, expected: 'TEXT_NUMBER' }, 'id')).toBe(
      'Realisasi: 120 catatan lain yang sejenis tidak dirinci: "Angka "…" tersimpan sebagai teks; dibaca sebagai …."',
    );
  });
});

describe('questionSentence', () => {
  const question = {
    id: 'unit:Target',
    code: 'UNIT_MISMATCH',
    sheet: 'Target',
    cell: 'O2',
    facts: { name: 'Pajak Reklame', rows: '2', factor: '1000' },
    options: [
      { id: 'target-1000', facts: {} },
      { id: 'same', facts: {} },
    ],
    answer: null,
  } as const;

  it('has words for every question that the reader asks', () => {
    const asked = matches(/ask\(\{[^}]*?code: '([A-Z_]+)'/g);
    expect(asked.length).toBeGreaterThan(10);
    expect([...new Set(asked)].filter((code) => !QUESTION_CODES.includes(code))).toEqual([]);
  });

  it('fills in the facts', () => {
    expect(questionSentence(question, 'id')).toContain('Pajak Reklame');
    expect(questionSentence(question, 'en')).not.toMatch(/[{}]/);
  });

  it('words the options', () => {
    expect(optionSentence(question, 'target-1000', 'id')).toBe('Target dalam ribuan rupiah');
    expect(optionSentence(question, 'same', 'en')).toContain('the same');
  });
});
