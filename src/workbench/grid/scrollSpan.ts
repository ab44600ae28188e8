// How the scroll bar stands for the rows. Browsers lay out no more than some ten million pixels exactly; a longer sheet is
// scrolled on a shorter span. Pure.

/** Firefox gives up at 17.9 million pixels, Chromium at 33.5 million divided by the zoom. */
export const LONGEST_SPAN = 12_000_000;
/** Positions in a longer sheet are counted from steps of this many pixels, for the same reason. */
const BASE_STEP = 1_000_000;

export interface ScrollSpan {
  /** Pixels that the scrolled content takes. */
  readonly length: number;
  /** Where the content stands for where the scroll bar stands. */
  contentAt(scroll: number): number;
  scrollFor(content: number): number;
  /** The pixel of the content from which positions are counted. */
  baseAt(content: number): number;
}

/** `total`: pixels of the content; `view`: pixels of it that are seen at once. */
export function scrollSpan(total: number, view: number, longest = LONGEST_SPAN): ScrollSpan {
  if (total <= longest) {
    return { length: total, contentAt: (scroll) => scroll, scrollFor: (content) => content, baseAt: () => 0 };
  }
  const ratio = (total - view) / (longest - view);
  return {
    length: longest,
    contentAt: (scroll) => Math.min(scroll * ratio, total - view),
    scrollFor: (content) => content / ratio,
    baseAt: (content) => Math.floor(content / BASE_STEP) * BASE_STEP,
  };
}
