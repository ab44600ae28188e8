/**
 * @jest-environment jsdom
 */
// Screens whose code comes after the first one: they wait for it, and a file that did not come is told and sent for again.
import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { lateScreens, type LateScreens, type Screens } from '../../src/taskpane/lateScreens';
import { OpenScreen } from '../../src/taskpane/OpenScreen';
import { Pane } from '../../src/taskpane/Pane';
import { createPaneMemory } from '../../src/taskpane/paneMemory';
import { accessibilityProblems } from './accessibilityProblems';

const notArrived = (): Error => Object.assign(new Error('offline'), { name: 'ChunkLoadError' });

function show(screens: LateScreens): void {
  document.title = 'Capaian';
  const memory = createPaneMemory(() => {
    throw new Error('blocked');
  }, undefined);
  render(
    <Pane
      language="id"
      useCases={null}
      screens={screens}
      readTheme={() => undefined}
      memory={memory}
      requests={null}
      languageElsewhere={() => () => undefined}
      version="1.2.3"
    />,
  );
}

const about = (): HTMLElement => screen.getByRole('button', { name: /^Tentang/ });

describe('lateScreens', () => {
  it('sends for the code once, when it is first asked for', async () => {
    let sent = 0;
    const screens = lateScreens(() => {
      sent += 1;
      return Promise.resolve(OpenScreen);
    });
    expect([sent, screens.arrived()]).toEqual([0, null]);
    await Promise.all([screens.load(), screens.load()]);
    expect([sent, screens.arrived()]).toEqual([1, OpenScreen]);
  });
});

describe('Pane', () => {
  it('opens a screen when its code arrives', async () => {
    let arrive: (screens: Screens) => void = () => undefined;
    show(
      lateScreens(
        () =>
          new Promise((resolve) => {
            arrive = resolve;
          }),
      ),
    );
    await userEvent.click(about());
    expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
    await act(async () => {
      arrive(OpenScreen);
      await Promise.resolve();
    });
    expect(await screen.findByText(/1\.2\.3/)).toBeVisible();
  });

  it('says that the internet is missing where it does not arrive, and sends for it again', async () => {
    let sent = 0;
    show(
      lateScreens(() => {
        sent += 1;
        return sent === 1 ? Promise.reject(notArrived()) : Promise.resolve(OpenScreen);
      }),
    );
    await userEvent.click(about());
    expect(await screen.findByText(/internet/)).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Kembali' }));
    await userEvent.click(about());
    expect(await screen.findByText(/1\.2\.3/)).toBeVisible();
  });
});
