import { useCombobox } from 'downshift';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Hit, searchPlaces } from '../../domain/search';
import type { T } from '../../i18n/t';
import { Icon } from '../base/Icon';
import { layToolDown, SEARCH_INPUT } from '../base/keys';
import { useAppStore } from '../base/store';
import { useLang, useT } from '../base/text';
import { useSearchIndex } from './useSearchIndex';

const SHOWN = 8;

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly onChoose: (hit: Hit) => void;
  /** The text was changed by hand: what was chosen before is no longer what stands there. */
  readonly onEdit?: () => void;
  /** The field of the bar: `/` goes there, and its label is read, not shown. */
  readonly main?: boolean;
  /** False: only what has a middle to speak of, and no rivers and roads. */
  readonly lines?: boolean;
}

/** A field that finds clusters, districts, communes and what is drawn. The index is built when the field is entered. */
export function PlaceSearch({ label, hint, onChoose, onEdit, main = false, lines = true }: Props) {
  const t = useT();
  const lang = useLang();
  const store = useAppStore();
  const [entered, setEntered] = useState(false);
  const index = useSearchIndex(entered);
  const [text, setText] = useState('');
  const items = useMemo(() => {
    if (index === null || text.trim() === '') return [];
    const hits = searchPlaces(index, text, lang, lines ? SHOWN : Number.POSITIVE_INFINITY);
    return hits.filter(({ kind }) => lines || (kind !== 'river' && kind !== 'road')).slice(0, SHOWN);
  }, [index, text, lang, lines]);
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
  const menu = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (searching && !main) menu.current?.scrollIntoView({ block: 'nearest' });
  }, [searching, main]);
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
            onFocus: (event) => {
              event.currentTarget.select();
              setEntered(true);
            },
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
      <ul {...getMenuProps({ ref: menu })} className="place-menu" hidden={!searching}>
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
            {index === null ? t('search.loading') : t('search.nothing', { text })}
          </li>
        ) : null}
      </ul>
    </div>
  );
}

/** «Thị xã» as its own name says, not «huyện», and in which of the two administrative times; then where, and why found. */
function whatItIs(hit: Hit, t: T): string {
  const also = hit.alias === null ? '' : t('search.alias', { alias: hit.alias });
  return [kindWords(hit, t), hit.context, also].filter((part) => part !== '').join(' · ');
}

function kindWords(hit: Hit, t: T): string {
  if (hit.box !== null) return t(`search.drawn.${hit.kind}`);
  if (hit.kind === 'cluster') return t('search.cluster');
  const type = t(`search.type.${hit.unitType ?? (hit.kind === 'district' ? 'district' : 'commune')}`);
  return t(hit.kind === 'communeNew' ? 'search.after' : 'search.before', { type });
}
