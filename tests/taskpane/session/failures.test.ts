// What Excel refuses, as the pane tells it: every code in words, nothing changed, and one thing to do.
import type { PortFailure } from '../../../src/application/port';
import { NO_CHOICES } from '../../../src/taskpane/paneContract';
import { ofPort, ofWriting } from '../../../src/taskpane/session/failures';
import { choices, done, failed, openPane, sampleBytes, type OpenedPane } from './openedPane';

const openSample = (): OpenedPane => openPane(sampleBytes());

const REFUSALS = [
  ['InvalidOperationInCellEditMode', 'Sel masih disunting', 'tryAgain'],
  ['ActivityLimitReached', 'Excel sedang sibuk', 'tryAgain'],
  ['ConnectionFailure', 'Sambungan terputus', 'tryAgain'],
  ['ApiNotFound', 'Belum didukung Excel ini', null],
  ['ResponsePayloadSizeLimitExceeded', 'Terlalu besar untuk dikirim', 'tryAgain'],
  ['GeneralException', 'Kesalahan tidak terduga', 'tryAgain'],
] as const;

describe('failures of a look', () => {
  it.each(REFUSALS)('tells %s as "%s"', async (code, title, offer) => {
    const opened = openSample();
    done(await opened.pane.look(NO_CHOICES));
    const before = opened.pane.reading('id');
    opened.refuse(() => code);
    const view = failed(await opened.pane.look(NO_CHOICES));
    expect(view('id')).toMatchObject({ title, isUnchanged: true, offer });
    expect(view('en').title).not.toBe(title);
    expect(opened.pane.reading('id')).toBe(before);
    expect(failed(await opened.pane.why())('id').title).toBe(title);
    expect(failed(await opened.pane.history())('id').title).toBe(title);
    expect(failed(await opened.pane.selectedCell())('id').title).toBe(title);
    // What could not be looked at again cannot be written either.
    opened.refuse(null);
    expect(failed(await opened.pane.write())('id').offer).toBe('lookAgain');
    expect(done(await opened.pane.look(NO_CHOICES)).kind).toBe('read');
    done(await opened.pane.write());
  });
});

describe('failures of writing', () => {
  it('takes back what a refused write had begun', async () => {
    const opened = openSample();
    const before = opened.sheetNames();
    done(await opened.pane.look(NO_CHOICES));
    let isOver = false;
    opened.refuse(({ Actions }) => {
      const isWrite = Actions.some(({ ActionType }) => ActionType === 4);
      if (!isWrite || isOver) return null;
      isOver = true;
      return 'AccessDenied';
    });
    const view = failed(await opened.pane.write())('id');
    expect(view).toMatchObject({ title: 'Lembar terkunci', isUnchanged: true, offer: 'ownSheet' });
    expect(view.sentence).toContain('Buku kerja kembali seperti semula.');
    expect(opened.sheetNames()).toEqual(before);
    opened.refuse(null);
    done(await opened.pane.look(choices({ prefersSheet: true })));
    done(await opened.pane.write());
  });

  it('does not claim that nothing changed where Excel is gone', async () => {
    const opened = openSample();
    done(await opened.pane.look(NO_CHOICES));
    let isDead = false;
    opened.refuse(({ Actions }) => {
      isDead ||= Actions.some(({ ActionType }) => ActionType === 4);
      return isDead ? 'ConnectionFailure' : null;
    });
    expect(failed(await opened.pane.write())('id')).toMatchObject({
      title: 'Sambungan terputus',
      isUnchanged: false,
      offer: 'tryAgain',
    });
    opened.refuse(null);
    expect(done(await opened.pane.look(NO_CHOICES)).kind).toBe('read');
    done(await opened.pane.write());
  });
});

const CODES: readonly PortFailure['code'][] = [
  'CELL_EDITING',
  'SHEET_PROTECTED',
  'SHEET_MISSING',
  'SHEET_HIDDEN',
  'SHEET_FILTERED',
  'NAME_TAKEN',
  'PAYLOAD_TOO_LARGE',
  'BUSY',
  'NOT_SUPPORTED',
  'CONNECTION_LOST',
  'UNEXPECTED',
];

describe('ofPort and ofWriting', () => {
  it.each(CODES)('have words in both languages for %s', (code) => {
    const reason = { code, hostCode: 'X', sheet: 'Target' };
    for (const language of ['id', 'en'] as const) {
      const read = ofPort(reason)(language);
      const written = ofWriting({ code: 'HOST', failure: reason, isRestored: false })(language);
      expect(read.title).toBe(written.title);
      expect(read.isUnchanged).toBe(true);
      expect(written.isUnchanged).toBe(false);
      expect(read.sentence).toMatch(/\.$/);
      expect(written.sentence.length).toBeGreaterThan(read.sentence.length);
    }
  });

  it.each([
    [
      'REFUSED',
      ofWriting({ code: 'REFUSED', refusal: { code: 'OWN_SHEET_PROTECTED', sheet: 'Rekap Pejabat' } }),
      true,
    ],
    [
      'NOT_AS_PLANNED',
      ofWriting({ code: 'NOT_AS_PLANNED', cells: [{ sheet: 'Target', cell: 'A1' }], isRestored: false }),
      false,
    ],
    ['RESHAPED', ofWriting({ code: 'RESHAPED', sheet: 'Target' }), true],
    ['SHEET_EXISTS', ofWriting({ code: 'SHEET_EXISTS', sheet: 'Pakta' }), true],
  ] as const)('tell %s', (_, view, isUnchanged) => {
    expect(view('id').isUnchanged).toBe(isUnchanged);
    expect(view('id').sentence).toMatch(/Target|Pakta|Rekap Pejabat/);
    expect(view('id').title).not.toBe(view('en').title);
  });
});
