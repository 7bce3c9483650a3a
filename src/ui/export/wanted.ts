/** What a person asked for. */
import { type ExportContents, exportContents } from '../../briefing/files/contents';
import type { NumberFormat } from '../../briefing/files/csv';
import type { FileKind } from '../../briefing/files/makeFile';
import type { Dataset } from '../../domain/types';
import type { Lang } from '../../i18n/lang';
import type { AppState } from '../../state/types';
import { pageAddress } from '../base/address';
import type { Choice } from './choices';
import { requestOf } from './request';

export interface Wanted {
  readonly choice: Choice;
  readonly kind: FileKind;
  readonly numbers: NumberFormat;
  readonly lang: Lang;
}

export function contentsOf(state: AppState, dataset: Dataset, { choice, lang }: Wanted): ExportContents {
  const request = requestOf(state, dataset, choice.id, lang, pageAddress(), new Date());
  return exportContents(dataset, choice.parts, request);
}
