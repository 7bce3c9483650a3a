import './invest.css';
import * as Slider from '@radix-ui/react-slider';
import type { Assumptions } from '../../domain/types';
import { selectDataset, selectPublished } from '../../state/selectors';
import { assume, assumeAsPublished } from '../../state/transitions/assumed';
import { useAct, useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';
import { Fold } from './Fold';

const KEYS = ['leasableShare', 'operatingOccupancy'] as const satisfies readonly (keyof Assumptions)[];
/** Half a per cent: finer than any source knows. */
const STEP = 0.005;

/** The two assumptions within their allowed ranges; the published values are marked. */
export function AssumedSliders() {
  const t = useT();
  const act = useAct();
  const changed = useAppState(({ query: { assumed } }) => KEYS.some((key) => assumed[key] !== null));
  return (
    <Fold title={t('invest.assumed.title')} set={changed}>
      {() => (
        <>
          <p className="note">{t('invest.assumed.help')}</p>
          {KEYS.map((key) => (
            <AssumedSlider key={key} name={key} />
          ))}
          <button
            type="button"
            className="link-button"
            disabled={!changed}
            onClick={() => act(assumeAsPublished())}
          >
            {t('invest.assumed.reset')}
          </button>
        </>
      )}
    </Fold>
  );
}

function AssumedSlider({ name }: { name: (typeof KEYS)[number] }) {
  const t = useT();
  const act = useAct();
  const { percent } = useFormats();
  const own = useAppState(selectPublished)?.assumptions[name];
  const now = useAppState(selectDataset)?.assumptions[name].value;
  if (own === undefined || now === undefined) return null;
  const words =
    now === own.value
      ? t('invest.assumed.same', { percent: percent(now) })
      : t('invest.assumed.value', { percent: percent(now), published: percent(own.value) });
  const mark = ((own.value - own.min) / (own.max - own.min)) * 100;
  return (
    <div className="assumed">
      <p className="assumed-line">
        <span className="field-label">{t(`invest.assumed.${name}`)}</span> <span>{words}</span>
      </p>
      <Slider.Root
        className="slider"
        min={own.min}
        max={own.max}
        step={STEP}
        value={[now]}
        onValueChange={([value = own.value]) => act(assume(name, value))}
      >
        <Slider.Track className="slider-track">
          <Slider.Range className="slider-range" />
        </Slider.Track>
        <span className="slider-mark" style={{ left: `${mark}%` }} aria-hidden="true" />
        <Slider.Thumb
          className="slider-thumb"
          aria-label={t(`invest.assumed.${name}`)}
          aria-valuetext={words}
        />
      </Slider.Root>
      <p className="assumed-ends">
        <span>{percent(own.min, 0)}</span>
        <span>{percent(own.max, 0)}</span>
      </p>
    </div>
  );
}
