// Types of install.cjs for its tests.
export function isInstalled(root?: string): boolean;
