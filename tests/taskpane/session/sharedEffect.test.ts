// Choices that all come to the same are told so once.
import { sharedEffect } from '../../../src/taskpane/session/views/sharedEffect';

const of = (...effects: readonly (string | null)[]) => effects.map((effect, id) => ({ id, effect }));

describe('sharedEffect', () => {
  it('takes an effect that all have alike away from each', () => {
    expect(sharedEffect(of('13 Belum Dapat Dinilai', '13 Belum Dapat Dinilai'))).toEqual({
      effect: '13 Belum Dapat Dinilai',
      options: of(null, null),
    });
  });

  it.each([
    ['they differ', of('2 Tercapai', '3 Tercapai')],
    ['one is not known', of('2 Tercapai', null)],
    ['there is only one', of('2 Tercapai')],
    ['none is known', of(null, null)],
  ])('leaves them where %s', (_, options) => {
    expect(sharedEffect(options)).toEqual({ effect: null, options });
  });
});
