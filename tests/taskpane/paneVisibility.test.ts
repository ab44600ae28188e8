// When a closed pane counts as opened again by the user.
import { createPaneVisibility } from '../../src/taskpane/paneVisibility';

type Step = 'shown' | 'hidden' | 'itself';

function returnsAfter(steps: readonly Step[]): number {
  let returns = 0;
  const visibility = createPaneVisibility(() => {
    returns += 1;
  });
  for (const step of steps) {
    if (step === 'itself') visibility.showingItself();
    else visibility.changed(step === 'shown');
  }
  return returns;
}

describe('createPaneVisibility', () => {
  it.each<readonly [string, readonly Step[], number]>([
    ['the first showing', ['shown'], 0],
    ['a closed pane that is opened', ['shown', 'hidden', 'shown'], 1],
    ['each time', ['hidden', 'shown', 'shown', 'hidden', 'shown'], 2],
    ['a pane that the add-in shows to say something', ['hidden', 'itself', 'shown'], 0],
    ['the next time after that', ['hidden', 'itself', 'shown', 'hidden', 'shown'], 1],
  ])('hears %s', (_what, steps, returns) => {
    expect(returnsAfter(steps)).toBe(returns);
  });
});
