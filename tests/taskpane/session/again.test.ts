// Evaluating again without the pane: what an earlier run was confirmed for and nothing else, in one go.
import { NO_CHOICES } from '../../../src/taskpane/paneContract';
import { choices, done, failed, openPane, sampleBytes, type OpenedPane } from './openedPane';

async function openWritten(): Promise<OpenedPane> {
  const opened = openPane(sampleBytes());
  done(await opened.pane.look(NO_CHOICES));
  done(await opened.pane.write());
  return opened;
}

describe('evaluateAgain', () => {
  it('writes a workbook that was written before, and then finds it current', async () => {
    const opened = await openWritten();
    opened.type('Realisasi', 5, 5, 1);
    expect(done(await opened.pane.evaluateAgain()).kind).toBe('written');
    expect(opened.pane.reading('id')?.preview.writes).toEqual([]);
    expect(done(await opened.pane.evaluateAgain())).toEqual({ kind: 'current' });
    expect(done(await opened.pane.history())('id')).toHaveLength(2);
  });

  it('writes nothing where no run was ever confirmed, and leaves nothing to be written unseen', async () => {
    const opened = openPane(sampleBytes());
    const before = opened.sheetNames();
    done(await opened.pane.look(choices({ prefersSheet: true })));
    expect(done(await opened.pane.evaluateAgain())).toEqual({ kind: 'unsettled' });
    expect(failed(await opened.pane.write())('id').offer).toBe('lookAgain');
    expect(opened.sheetNames()).toEqual(before);
  });

  it('never writes what the pane looks at meanwhile', async () => {
    const opened = await openWritten();
    const before = opened.sheetNames();
    opened.type('Realisasi', 5, 5, 1);
    const unconfirmed = choices({ prefersSheet: true, wants: ['check'], asOf: '2026-03-31' });
    const [first, again, second] = await Promise.all([
      opened.pane.look(unconfirmed),
      opened.pane.evaluateAgain(),
      opened.pane.look(unconfirmed),
    ]);
    done(first);
    expect(done(again).kind).toBe('written');
    expect(opened.sheetNames()).toEqual(before);
    // The pane's own look stands again, and only its own confirmation writes it.
    done(second);
    expect(opened.pane.reading('id')?.preview.writes.join()).toContain('Pemeriksaan');
    done(await opened.pane.write());
    expect(opened.sheetNames()).toContain('Pemeriksaan');
  });

  it('says why where Excel refuses', async () => {
    const opened = await openWritten();
    opened.type('Realisasi', 5, 5, 1);
    opened.refuse(() => 'AccessDenied');
    failed(await opened.pane.evaluateAgain());
    opened.refuse(null);
    expect(done(await opened.pane.evaluateAgain()).kind).toBe('written');
  });
});
