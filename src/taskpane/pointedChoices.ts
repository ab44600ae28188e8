// What the officer pointed at, as answers beside the others. Cells are texts such as `Target 2026!E8`.
import type { Choices } from './paneContract';

/** The ids under which the reading of the sheets looks for pointed cells. */
export const POINTED_IDS = { target: 'point:target', realisation: 'point:realisation' } as const;

/** The choices without any cell that was pointed at. */
export const unpointedChoices = (choices: Choices): Choices => ({
  ...choices,
  answers: Object.fromEntries(Object.entries(choices.answers).filter(([id]) => !isPointed(id))),
});

const isPointed = (id: string): boolean => id === POINTED_IDS.target || id === POINTED_IDS.realisation;

/** Whether a cell was pointed at in this sitting. */
export const arePointed = ({ answers }: Choices): boolean => Object.keys(answers).some(isPointed);

/** The choices with a target cell and, unless it was left out, a realisation cell; earlier ones are forgotten. */
export const pointedChoices = (choices: Choices, target: string, realisation: string | null): Choices => ({
  ...choices,
  answers: {
    ...unpointedChoices(choices).answers,
    [POINTED_IDS.target]: target,
    ...(realisation === null ? {} : { [POINTED_IDS.realisation]: realisation }),
  },
});
