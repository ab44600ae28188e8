// The experiments in the order in which the report tells them.
import { EXACTNESS } from './exactness';
import { FUZZ } from './fuzz';
import { HOSTILE_INPUT } from './hostileInput';
import type { Experiment } from './experiment';
import { hostFaults } from './hostFaults/hostFaults';
import { meanwhile } from './hostFaults/meanwhile';
import { personalData } from './personalData';
import { manyPanes } from './soak/manyPanes';
import { undoMeanwhile } from './hostFaults/undoMeanwhile';
import { soak } from './soak/soak';

export const EXPERIMENTS: readonly Experiment[] = [
  personalData,
  EXACTNESS,
  FUZZ,
  HOSTILE_INPUT,
  hostFaults,
  meanwhile,
  undoMeanwhile,
  soak,
  manyPanes,
];
