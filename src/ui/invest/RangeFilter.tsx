import * as Slider from '@radix-ui/react-slider';
import { type KeyboardEvent, useId } from 'react';
import type { Bounds } from '../../domain/clusterFilter';
import { type Bin, histogram } from '../../domain/histogram';
import { NumberField } from '../base/NumberField';
import { useT } from '../base/text';

interface Props {
  readonly label: string;
  readonly unit: 'ha' | 'percent';
  readonly help?: string;
  /** In the unit that is shown. */
  readonly bounds: Bounds;
  /** The largest value there is to choose. */
  readonly top: number;
  readonly step: number;
  /** What is there, in the same unit. */
  readonly values: readonly number[];
  readonly write: (value: number) => string;
  readonly onChange: (bounds: Bounds) => void;
}

const BINS = 16;

/** A range: how much is there as bars, two thumbs beneath them, and the same two bounds as fields to type in. */
export function RangeFilter({ label, unit, help, bounds, top, step, values, write, onChange }: Props) {
  const t = useT();
  const id = useId();
  const { min, max } = bounds;
  const thumbs = [Math.min(min ?? 0, top), Math.min(max ?? top, top)];
  const slide = ([from = 0, to = top]: number[]) =>
    onChange({ min: from <= 0 ? null : from, max: to >= top ? null : to });
  // Left to itself Home moves the first thumb and End the last, whichever has the focus.
  const toEnd = (event: KeyboardEvent, index: number) => {
    if (event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    const [least = 0, most = top] = thumbs;
    const ends = index === 0 ? { Home: 0, End: most } : { Home: least, End: top };
    slide(index === 0 ? [ends[event.key], most] : [least, ends[event.key]]);
  };
  return (
    <fieldset className="range-filter" aria-describedby={help === undefined ? undefined : id}>
      <legend className="field-label">{label}</legend>
      {help === undefined ? null : (
        <p id={id} className="note">
          {help}
        </p>
      )}
      <Bars label={label} values={values} top={top} thumbs={thumbs} write={write} />
      <Slider.Root
        className="slider"
        min={0}
        max={top}
        step={step}
        value={thumbs}
        preserveThumbOrder
        onValueChange={slide}
      >
        <Slider.Track className="slider-track">
          <Slider.Range className="slider-range" />
        </Slider.Track>
        {(['leastOf', 'mostOf'] as const).map((which, index) => (
          <Slider.Thumb
            key={which}
            className="slider-thumb"
            aria-label={t(`invest.${which}`, { label })}
            aria-valuetext={write(thumbs[index] ?? 0)}
            onKeyDown={(event) => toEnd(event, index)}
          />
        ))}
      </Slider.Root>
      <div className="field-row">
        <NumberField
          label={t(`invest.least.${unit}`)}
          value={min}
          live={(value) => value === null || max === null || value <= max}
          onChange={(value) => onChange({ min: value, max })}
        />
        <NumberField
          label={t(`invest.most.${unit}`)}
          value={max}
          live={(value) => value === null || min === null || value >= min}
          onChange={(value) => onChange({ min, max: value })}
        />
      </div>
    </fieldset>
  );
}

interface BarsProps extends Pick<Props, 'label' | 'values' | 'top' | 'write'> {
  readonly thumbs: readonly number[];
}

/** The bars stand on the slider's scale, so that a thumb is under the values it cuts off. */
function Bars({ label, values, top, thumbs, write }: BarsProps) {
  const t = useT();
  if (values.length === 0) return <p className="note">{t('invest.noValues')}</p>;
  const bins = histogram(values, BINS);
  const most = Math.max(...bins.map(({ count }) => count));
  const [from = 0, to = top] = thumbs;
  const inside = (bin: Bin) => bin.to > from && bin.from < to;
  const words = bins
    .filter(({ count }) => count > 0)
    .map((bin) => t('invest.bar', { from: write(bin.from), to: write(bin.to), count: bin.count }));
  return (
    <div className="bars" role="img" aria-label={t('invest.histogram', { label, bars: words.join('; ') })}>
      {bins.map((bin) => (
        <span
          key={bin.from}
          className={inside(bin) ? 'hist-bar in' : 'hist-bar'}
          style={{
            left: `${(bin.from / top) * 100}%`,
            width: `${((bin.to - bin.from) / top) * 100}%`,
            height: `${(bin.count / most) * 100}%`,
          }}
        />
      ))}
    </div>
  );
}
