import { periodOf } from '../../domain/dates';
import type { Measure } from '../../domain/records';
import type { AgainstPublished, LineBreak, LinePoint, SeriesLines } from '../../domain/seriesLines';
import { BasisMark } from '../base/BasisMark';
import { SourceLinks } from '../base/SourceLinks';
import { useFormats, useLang, useT } from '../base/text';
import { measureText, ownText } from './measureText';

interface Props {
  readonly measure: Measure;
  readonly lines: SeriesLines;
  readonly atlas: AgainstPublished;
}

/** The chart in words: a row for each figure, and between two that no line joins a row with the reason. */
export function SeriesTable({ measure, lines, atlas }: Props) {
  const t = useT();
  const lang = useLang();
  const formats = useFormats();
  const points = lines.runs.flat().sort((a, b) => middle(a.point.asOf) - middle(b.point.asOf));
  const own = points.find(({ territory }) => territory === 'own');
  return (
    <table className="small-table text-table series-table">
      <caption className="visually-hidden">{t(`targets.measure.${measure}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('targets.date', { scope: own?.point.scope[lang] ?? '' })}</th>
          <th scope="col">{t('targets.value')}</th>
          <th scope="col">{t('targets.source')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((each) => (
          <PointRows
            key={`${each.point.asOf} ${each.point.source}`}
            each={each}
            measure={measure}
            lines={lines}
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            {formats.date(atlas.asOf)} · {t('targets.atlas')}
          </th>
          <td className="figure">
            {ownText(measure, atlas.ours, formats)} <BasisMark basis={atlas.basis} />
          </td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

function PointRows({ each, measure, lines }: { each: LinePoint; measure: Measure; lines: SeriesLines }) {
  const t = useT();
  const lang = useLang();
  const formats = useFormats();
  const { point, value, rounded, territory } = each;
  const text = measureText(measure, value, formats);
  const index = lines.breaks.findIndex(({ to }) => to === each);
  const broken = lines.breaks[index];
  return (
    <>
      {broken === undefined ? null : <BreakRow broken={broken} number={index + 1} />}
      <tr>
        <th scope="row">
          {formats.date(point.asOf)}
          {territory === 'own' ? null : ` · ${point.scope[lang]}`}
        </th>
        <td className="figure">{rounded ? t('targets.about', { value: text }) : text}</td>
        <td>
          <SourceLinks ids={[point.source]} />
        </td>
      </tr>
    </>
  );
}

function BreakRow({ broken, number }: { broken: LineBreak; number: number }) {
  const t = useT();
  const lang = useLang();
  const { reasons } = broken;
  // A break that a source tells of says more than that the territory is another.
  const told = reasons.some(({ kind }) => kind === 'stated');
  return (
    <tr className="break-row">
      <td colSpan={3}>
        <b>{t('targets.break.title', { number })}.</b>{' '}
        {reasons.map((reason) =>
          reason.kind === 'stated' ? (
            <span key={reason.of.id}>
              {reason.of.text[lang]} <SourceLinks ids={reason.of.sources} />{' '}
            </span>
          ) : reason.kind === 'scope' && told ? null : (
            <span key={reason.kind}>{t(`targets.break.${reason.kind}`)} </span>
          ),
        )}
      </td>
    </tr>
  );
}

function middle(date: string): number {
  const { from, to } = periodOf(date);
  return (from + to) / 2;
}
