/** The sections of the task «Plan», in their order, each fetched with its words when it is first opened. */
import type { ComponentType } from 'react';
import type { PlanTask } from '../../state/types';
import { part } from '../base/part';

export const SECTIONS: Readonly<Record<PlanTask, ComponentType>> = {
  region: part(async () => (await import('../region/RegionTask')).RegionTask),
  units: part(async () => (await import('../units/UnitsPanel')).UnitsPanel),
  law: part(async () => (await import('../law/LawTask')).LawTask),
  measure: part(async () => (await import('../measure/MeasureTask')).MeasureTask),
  targets: part(async () => (await import('../targets/TargetsTask')).TargetsTask),
  scenario: part(async () => (await import('../scenario/ScenarioTask')).ScenarioTask),
};

export const RegionResult = part(async () => (await import('../region/RegionPanel')).RegionPanel);
