// The line that stands on every sheet of the tool.

export const DISCLAIMER = 'Alat ini menghitung; keputusan ada pada pejabat yang berwenang.';
