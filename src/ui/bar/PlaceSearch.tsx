import { useCombobox } from 'downshift';
import { useMemo, useState } from 'react';
import { type Hit, searchIndexOf, searchPlaces } from '../../domain/search';
import type { T } from '../../i18n/t';
import { selectDataset } from '../../state/selectors';
import { Icon } from '../base/Icon';
import { layToolDown, SEARCH_INPUT } from '../base/keys';
import { useAppState, useAppStore } from '../base/store';
import { useLang, useT } from '../base/text';

const SHOWN = 8;

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly onChoose: (hit: Hit) => void;
  /** The text was changed by hand: what was chosen before is no longer what stands there. */
  readonly onEdit?: () => void;
  /** The field of the bar: `/` goes there, and its label is read, not shown. */
  readonly main?: boolean;
}

/** A field that finds clusters, districts and communes. The index is built when the first letter is typed. */
export function PlaceSearch({ label, hint, onChoose, onEdit, main = false }: Props) {
  const t = useT();
  const lang = useLang();
  const store = useAppStore();
  const dataset = useAppState(selectDataset);
  const [text, setText] = useState('');
  const items = useMemo(
    () =>
      dataset === null || text.trim() === '' ? [] : searchPlaces(searchIndexOf(dataset), text, lang, SHOWN),
    [dataset, text, lang],
  );
  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps } =
    useCombobox<Hit>({
      items: [...items],
      inputValue: text,
      // Nothing stays chosen, so that the same place can be gone to twice.
      selectedItem: null,
      defaultHighlightedIndex: 0,
      itemToString: (hit) => hit?.name ?? '',
      onInputValueChange: ({ inputValue, type }) => {
        if (type === useCombobox.stateChangeTypes.InputKeyDownEscape) setText(inputValue);
      },
      // The text is kept by the field's own `onChange` below: downshift tells it a moment later, and a letter
      // typed in that moment would be lost.
      onSelectedItemChange: ({ selectedItem }) => {
        if (selectedItem === null) return;
        setText(selectedItem.name);
        onChoose(selectedItem);
      },
      getA11yStatusMessage: ({ isOpen: open }) =>
        open && items.length > 0 ? t('search.found', { count: items.length }) : '',
    });
  const { id: labelId, htmlFor } = getLabelProps();
  const searching = isOpen && text.trim() !== '';
  return (
    <div className={main ? 'place-search place-search-main' : 'place-search'}>
      <span className={main ? 'visually-hidden' : 'field-label'}>
        <label id={labelId} htmlFor={htmlFor}>
          {label}
        </label>
      </span>
      <div className="place-search-field">
        <Icon name="search" />
        <input
          {...getInputProps({
            onFocus: (event) => event.currentTarget.select(),
            onChange: (event) => {
              setText(event.currentTarget.value);
              onEdit?.();
            },
            onKeyDown: (event) => {
              // The first Esc closes the list and nothing else; downshift keeps every one for itself while there is text.
              if (event.key === 'Escape' && !searching) layToolDown(store);
            },
          })}
          {...(main ? { [SEARCH_INPUT]: '' } : {})}
          type="search"
          placeholder={hint}
          autoComplete="off"
          spellCheck={false}
        />
        {main ? <span className="key-hint">/</span> : null}
      </div>
      <ul {...getMenuProps()} className="place-menu" hidden={!searching}>
        {searching
          ? items.map((hit, index) => (
              <li
                key={`${hit.kind} ${hit.id}`}
                {...getItemProps({ item: hit, index })}
                className={index === highlightedIndex ? 'place-item highlighted' : 'place-item'}
              >
                <span className="place-name">{hit.name}</span>
                <span className="place-kind">{whatItIs(hit, t)}</span>
              </li>
            ))
          : null}
        {searching && items.length === 0 ? (
          <li className="place-none" role="presentation">
            {dataset === null ? t('search.loading') : t('search.nothing', { text })}
          </li>
        ) : null}
      </ul>
    </div>
  );
}

/** «Thị xã» as its own name says, not «huyện», and in which of the two administrative times; then where, and why found. */
function whatItIs({ kind, unitType, context, alias }: Hit, t: T): string {
  const type = t(`search.type.${unitType ?? (kind === 'district' ? 'district' : 'commune')}`);
  const what =
    kind === 'cluster'
      ? t('search.cluster')
      : t(kind === 'communeNew' ? 'search.after' : 'search.before', { type });
  const also = alias === null ? '' : t('search.alias', { alias });
  return [what, context, also].filter((part) => part !== '').join(' · ');
}
