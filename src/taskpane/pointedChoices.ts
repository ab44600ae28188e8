// What the officer pointed at, as answers beside the others. Cells are texts such as `Target 2026!E8`.
import type { Choices } from './paneContract';

/** The ids under which the reading of the sheets looks for pointed cells. */
export const POINTED_IDS = { target: 'point:target', realisation: 'point:realisation' } as const;

/** The choices with a target cell and, unless it was left out, a realisation cell. */
export const pointedChoices = (choices: Choices, target: string, realisation: string | null): Choices => ({
  ...choices,
  answers: {
    ...choices.answers,
    [POINTED_IDS.target]: target,
    ...(realisation === null ? {} : { [POINTED_IDS.realisation]: realisation }),
  },
});
