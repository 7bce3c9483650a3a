import { SECTORS } from '../../domain/records';
import { setFilter } from '../../state/transitions/query';
import { Count } from '../base/Count';
import { Segmented } from '../base/Segmented';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import { Fold } from './Fold';
import { countsOf, countWith, selectAsked } from './select';

const DEVELOPERS = ['any', 'known', 'wanted'] as const;

/** What few sources state: sectors, wastewater, developer, and figures that a source states at all. */
export function FactsFilter() {
  const t = useT();
  const act = useAct();
  const asked = useAppState(selectAsked);
  const { filter } = asked;
  const set = filter.sectors.length > 0 || filter.wastewater || filter.developer !== 'any' || filter.known;
  return (
    <Fold title={t('invest.facts.title')} set={set}>
      {() => (
        <>
          <label className="check">
            <input
              type="checkbox"
              checked={filter.known}
              onChange={(event) => act(setFilter({ known: event.currentTarget.checked }))}
            />
            <span>{t('invest.known')}</span>
            <Count {...countsOf(asked, { known: true })} />
          </label>
          <p className="note">{t('invest.known.help')}</p>
          <label className="check">
            <input
              type="checkbox"
              checked={filter.wastewater}
              onChange={(event) => act(setFilter({ wastewater: event.currentTarget.checked }))}
            />
            <span>{t('invest.wastewater')}</span>
            <Count {...countsOf(asked, { wastewater: true, keepUnknown: false })} />
          </label>
          <fieldset>
            <legend className="field-label">{t('invest.sector')}</legend>
            {SECTORS.map((sector) => (
              <label key={sector} className="check">
                <input
                  type="checkbox"
                  checked={filter.sectors.includes(sector)}
                  onChange={(event) => {
                    const others = filter.sectors.filter((each) => each !== sector);
                    act(setFilter({ sectors: event.currentTarget.checked ? [...others, sector] : others }));
                  }}
                />
                <span>{t(`export.filter.sector.${sector}`)}</span>
                <Count {...countsOf(asked, { sectors: [sector], keepUnknown: false })} />
              </label>
            ))}
          </fieldset>
          <Segmented
            label={t('invest.developer.label')}
            value={filter.developer}
            options={DEVELOPERS.map((value) => ({
              value,
              label: `${t(`invest.developer.${value}`)} (${countWith(asked, { developer: value })})`,
            }))}
            onChange={(developer) => act(setFilter({ developer }))}
          />
          <p className="note">{t('invest.developer.help')}</p>
        </>
      )}
    </Fold>
  );
}
