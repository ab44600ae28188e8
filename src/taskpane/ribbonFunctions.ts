// The functions that the ribbon and the cell menu call by name, as the manifest lists them.
export const RIBBON_FUNCTIONS = ['evaluateAgain', 'explainCell', 'makeTemplate'] as const;
export type RibbonFunction = (typeof RIBBON_FUNCTIONS)[number];
