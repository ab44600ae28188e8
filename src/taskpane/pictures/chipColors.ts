// The colours of a status on a light and on a dark ground, from those of the workbook. Colour never stands alone.
import type { ChipView } from '../paneViews';
import { luminanceOf } from '../useIsDark';

export interface ChipColors {
  readonly color: string;
  readonly backgroundColor: string;
  readonly borderColor: string;
}

/** A dark ground takes the lighter of the two colours as ink, on a breath of itself. */
export function chipColors({ fill, color }: ChipView, isDark: boolean): ChipColors {
  const [ground, ink] = [`#${fill}`, `#${color}`];
  if (!isDark) return { color: ink, backgroundColor: ground, borderColor: `${ink}66` };
  const light = (luminanceOf(ground) ?? 0) >= (luminanceOf(ink) ?? 0) ? ground : ink;
  return { color: light, backgroundColor: `${light}1f`, borderColor: `${light}66` };
}
