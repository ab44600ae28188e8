// Where an element is scrolled to and how large it is, known before the next picture is drawn.
import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Scroll } from './viewport';

/** Until the element is laid out, and where nothing is laid out at all. */
const UNKNOWN: Scroll = { left: 0, top: 0, width: 1280, height: 720 };

export function useScroll(element: RefObject<HTMLElement | null>): Scroll {
  const [scroll, setScroll] = useState(UNKNOWN);
  useEffect(() => {
    const frame = element.current;
    if (frame === null) return;
    const look = (): Scroll => ({
      left: frame.scrollLeft,
      top: frame.scrollTop,
      // A hidden element has no size; what it will show is drawn for a usual one.
      width: frame.clientWidth || UNKNOWN.width,
      height: frame.clientHeight || UNKNOWN.height,
    });
    const renew = (): void => {
      setScroll(look());
    };
    const scrolled = (): void => {
      // Later would be after the picture, with blanks at the edge.
      flushSync(renew);
    };
    renew();
    frame.addEventListener('scroll', scrolled, { passive: true });
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(renew);
    observer?.observe(frame);
    return () => {
      frame.removeEventListener('scroll', scrolled);
      observer?.disconnect();
    };
  }, [element]);
  return scroll;
}
