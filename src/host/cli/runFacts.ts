// Clock, person and version of a run: the only place of the command that looks at the clock.
import { isoDate, type IsoDate } from '../../domain/calendar';
import type { RunFacts } from '../../sheets/writing/historySheet';
import { version } from '../../../package.json';

const two = (value: number): string => String(value).padStart(2, '0');

export interface Now {
  readonly today: IsoDate;
  readonly run: RunFacts;
}

/** Local date and time of this machine. */
export function now(): Now {
  const clock = new Date();
  const today = isoDate(clock.getFullYear(), clock.getMonth() + 1, clock.getDate());
  const time = `${today} ${two(clock.getHours())}:${two(clock.getMinutes())}:${two(clock.getSeconds())}`;
  return { today, run: { time, person: null, toolVersion: version } };
}
