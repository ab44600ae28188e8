// A folder in which somebody keeps books must not bring code of its own: the library is the program's, wherever it is called.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildCommand, call, newFolder, removeFolder } from './commandProcess';

const SAMPLE = path.join(__dirname, '../../../assets/contoh-pad.xlsx');
let folder: string;

beforeAll(buildCommand);
beforeEach(() => {
  folder = newFolder();
});
afterEach(() => {
  removeFolder(folder);
});

describe('the command in a folder that holds a library of the same name', () => {
  it('does not run it', () => {
    const planted = path.join(folder, 'node_modules/@microsoft/office-js');
    mkdirSync(path.join(planted, 'dist'), { recursive: true });
    writeFileSync(path.join(planted, 'package.json'), '{"name":"@microsoft/office-js","version":"1.0.0"}');
    writeFileSync(path.join(planted, 'dist/excel-web-16.00.debug.js'), 'throw new Error("planted");');
    copyFileSync(SAMPLE, path.join(folder, 'book.xlsx'));
    const { status, output, notes } = call(folder, 'inspect', 'book.xlsx');
    expect(notes.join('\n')).not.toContain('planted');
    expect(status).toBe(0);
    expect(output).toContain('Target');
  });
});
