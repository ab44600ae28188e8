export const PICTURE_NAMES: readonly string[];
