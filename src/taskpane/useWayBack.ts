// By which control each screen was left, so that whoever comes back goes on from there and not from the top. Holds words of
// controls for as long as a screen lies over another; decides no way.
import { useMemo, useRef } from 'react';
import type { PaneEvent } from './paneScreens';

interface WayBack {
  /** To be told of every event before it is sent. */
  readonly note: (event: PaneEvent) => void;
  /** The control in the frame by which it was left, once after coming back. */
  readonly cameFrom: (frame: HTMLElement) => HTMLElement | null;
}

const CONTROLS = 'button, a[href]';

const isControl = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLElement && element.matches(CONTROLS);

export function useWayBack(): WayBack {
  const left = useRef<string[]>([]);
  const isBack = useRef(false);
  return useMemo(
    () => ({
      note: (event) => {
        switch (event.kind) {
          case 'prove':
          case 'open':
          case 'showHistory': {
            // What is typed is asked on the screen that shows the answer.
            if (event.kind === 'prove' && event.ask.typed !== null) break;
            const { activeElement } = document;
            left.current.push(isControl(activeElement) ? (activeElement.textContent ?? '') : '');
            isBack.current = false;
            break;
          }
          case 'back':
          case 'answer':
          case 'chooseRules':
            isBack.current = true;
            break;
          case 'changed':
          case 'staged':
          case 'ended':
          case 'failed':
          case 'jump':
            break;
          default:
            left.current = [];
        }
      },
      cameFrom: (frame) => {
        if (!isBack.current) return null;
        isBack.current = false;
        const words = left.current.pop() ?? '';
        if (words === '') return null;
        const controls = [...frame.querySelectorAll<HTMLElement>(CONTROLS)];
        return controls.find(({ textContent }) => textContent === words) ?? null;
      },
    }),
    [],
  );
}
