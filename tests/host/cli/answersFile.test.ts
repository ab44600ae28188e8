import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readAnswers } from '../../../src/host/cli/answersFile';
import { newFolder, removeFolder } from './commandProcess';

const folder = newFolder();
afterAll(() => {
  removeFolder(folder);
});

function fileOf(text: string): string {
  const file = path.join(folder, 'jawaban.json');
  writeFileSync(file, text);
  return file;
}

describe('readAnswers', () => {
  it('gives none where no file is named', () => {
    expect(readAnswers(null)).toEqual({ ok: true, value: {} });
  });

  it('reads pairs of question and option', () => {
    const answers = { 'dash:Realisasi': 'zero', '__proto__.x': 'none' };
    expect(readAnswers(fileOf(JSON.stringify(answers)))).toEqual({ ok: true, value: answers });
  });

  it.each([
    ['no JSON', 'zero'],
    ['a list', '["zero"]'],
    ['null', 'null'],
    ['a text', '"zero"'],
    ['an answer that is no text', '{"dash:Realisasi":0}'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    const file = fileOf(text);
    expect(readAnswers(file)).toEqual({ ok: false, failure: { code: 'ANSWERS_UNREADABLE', value: file } });
  });

  it.each([path.join(folder, 'tidak-ada.json'), folder])('refuses what is no file', (file) => {
    expect(readAnswers(file)).toMatchObject({ ok: false, failure: { code: 'ANSWERS_UNREADABLE' } });
  });
});
