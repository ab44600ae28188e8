// What the adapter dares to use where nobody says what the host has.
import { hasCapability } from '../../src/excel/capabilities';

describe('hasCapability', () => {
  it('is false where there is no Office object', () => {
    expect('Office' in globalThis).toBe(false);
    expect(hasCapability('mergedAreas')).toBe(false);
  });

  it.each([{}, { context: {} }])('is false where Office cannot say: %j', (office) => {
    Object.assign(globalThis, { Office: office });
    expect(hasCapability('mergedAreas')).toBe(false);
  });
});
