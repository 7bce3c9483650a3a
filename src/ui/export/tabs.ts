/** What the dialog «Export» makes: a tab each, fetched when it is opened. */
import type { ComponentType } from 'react';
import type { ViewState } from '../../state/types';
import { part } from '../base/part';

export type ExportTab = ViewState['exporting'];

export const EXPORT_TABS: Readonly<Partial<Record<ExportTab, ComponentType>>> = {
  data: part(async () => (await import('./DataTab')).DataTab),
  picture: part(async () => (await import('./Picture')).Picture),
  slides: part(async () => (await import('./Slides')).Slides),
  print: part(async () => (await import('../print/Print')).Print),
  offline: part(async () => (await import('./Offline')).Offline),
};
