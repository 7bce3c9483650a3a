import './units.css';
import { rangeWords } from '../../briefing/rangeWords';
import { type ClassPaint, SHADE_PAINT } from '../../cartography/palette';
import type { ShadeRange } from '../../domain/unitClasses';
import type { Shade, UnitMeasure } from '../../domain/unitKinds';
import { setShade } from '../../state/transitions/view';
import { selectShadeClasses } from '../../state/unitSelectors';
import { PaintSwatch } from '../base/Swatch';
import { useAct, useAppState } from '../base/store';
import { useLang, useT } from '../base/text';

/** The shades on the map and what they stand for, as the map has them. Nothing while nothing is shaded. */
export function ShadeLegend() {
  const t = useT();
  const act = useAct();
  const measure = useAppState((state) => state.view.shade);
  const classes = useAppState(selectShadeClasses);
  if (measure === 'none' || classes === null) return null;
  const count = (shade: Shade) => classes.counts.get(shade) ?? 0;
  const title = t('units.shades', { measure: t(`units.measure.${measure}`) });
  return (
    <section className="shade-legend" aria-label={title}>
      <div className="section-head">
        <h3>{title}</h3>
        <button type="button" className="link-button" onClick={() => act(setShade('none'))}>
          {t('units.shadeOff')}
        </button>
      </div>
      <ul className="class-rows">
        {classes.ranges.map((range) => (
          <RangeRow key={range.id} range={range} measure={measure} count={count(range.id)} />
        ))}
        <LegendRow shade="none" words={t(`units.none.${measure}`)} count={count('none')} />
        <LegendRow shade="missing" words={t('units.missing')} count={count('missing')} />
      </ul>
    </section>
  );
}

function RangeRow({ range, measure, count }: { range: ShadeRange; measure: UnitMeasure; count: number }) {
  const lang = useLang();
  return <LegendRow shade={range.id} words={rangeWords(range, measure, lang)} count={count} />;
}

function LegendRow({ shade, words, count }: { shade: Shade; words: string; count: number }) {
  const t = useT();
  return (
    <li className="class-row">
      <PaintSwatch paint={byLight(shade)} />
      <span>{words}</span>
      <span className="class-count">{t('units.shadeUnits', { count })}</span>
    </li>
  );
}

/** The shade's paint in the light of the page. */
export function byLight(shade: Shade): ClassPaint {
  const [day, night] = [SHADE_PAINT.light[shade], SHADE_PAINT.dark[shade]];
  return {
    color: `light-dark(${day.color}, ${night.color})`,
    mark: `light-dark(${day.mark}, ${night.mark})`,
    pattern: day.pattern,
  };
}
