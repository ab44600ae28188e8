import { POINT_IDS } from '../../src/sheets/reading/pointing/pointing';
import { NO_CHOICES } from '../../src/taskpane/paneContract';
import { arePointed, POINTED_IDS, pointedChoices, unpointedChoices } from '../../src/taskpane/pointedChoices';

describe('pointedChoices', () => {
  it('gives the answers for which the reading of the sheets looks', () => {
    expect(POINTED_IDS).toEqual(POINT_IDS);
  });

  it('keeps the other answers, and leaves out a realisation cell that was not pointed at', () => {
    const choices = { ...NO_CHOICES, answers: { unit: '1000' } };
    expect(pointedChoices(choices, 'T!E8', null).answers).toEqual({ unit: '1000', 'point:target': 'T!E8' });
    expect(pointedChoices(choices, 'T!E8', 'R!C9').answers).toMatchObject({ 'point:realisation': 'R!C9' });
  });

  it('forgets what was pointed at before', () => {
    const both = pointedChoices({ ...NO_CHOICES, answers: { unit: '1000' } }, 'T!E8', 'R!C9');
    expect(pointedChoices(both, 'T!E9', null).answers).toEqual({ unit: '1000', 'point:target': 'T!E9' });
    expect([arePointed(both), arePointed(unpointedChoices(both))]).toEqual([true, false]);
    expect(unpointedChoices(both).answers).toEqual({ unit: '1000' });
  });
});
