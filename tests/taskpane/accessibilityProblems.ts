// What axe-core finds wrong with the page as it stands, each as one line. Colours are not judged: jsdom paints nothing.
import { act } from '@testing-library/react';
import axe from 'axe-core';

export async function accessibilityProblems(): Promise<readonly string[]> {
  // What the page does meanwhile, such as to free a button, belongs to it.
  const { violations } = await act(() =>
    axe.run(document, { rules: { 'color-contrast': { enabled: false } } }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
