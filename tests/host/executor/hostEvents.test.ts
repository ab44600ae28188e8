import { HostEvents, WHOLE_WORKBOOK, type CellChange } from '../../../src/host/executor/hostEvents';

const change: CellChange = {
  worksheetId: '{1}',
  address: 'B7',
  changeType: 'RangeEdited',
  source: 'Local',
  triggerSource: 'Unknown',
};

describe('HostEvents', () => {
  it('tells nobody who did not ask', () => {
    const events = new HostEvents();
    events.register('selectionChanged', WHOLE_WORKBOOK);
    events.changed(change);
    expect(events.take()).toEqual([]);
  });

  it('tells once whoever asked for all sheets, and once whoever asked for the one sheet', () => {
    const events = new HostEvents();
    events.register('changed', WHOLE_WORKBOOK);
    events.register('changed', '{1}');
    events.register('changed', '{2}');
    events.changed(change);
    const told = events.take();
    expect(told.map(({ targetId, messageType }) => [targetId, messageType])).toEqual([
      ['{1}', 10],
      [WHOLE_WORKBOOK, 10],
    ]);
    expect(JSON.parse(told[0]?.message ?? '')).toMatchObject({ address: 'B7', source: 'Local' });
    expect(events.take()).toEqual([]);
  });

  it('goes on telling until the last wish is taken back', () => {
    const events = new HostEvents();
    events.register('changed', '{1}');
    events.register('changed', '{1}');
    events.unregister('changed', '{1}');
    events.changed(change);
    expect(events.take()).toHaveLength(1);
    events.unregister('changed', '{1}');
    events.changed(change);
    expect(events.take()).toEqual([]);
  });

  it('is silent while the add-in has switched its events off', () => {
    const events = new HostEvents();
    events.register('changed', '{1}');
    events.isEnabled = false;
    events.changed(change);
    expect(events.take()).toEqual([]);
  });
});
