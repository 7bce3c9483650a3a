import { displayName } from '../../domain/displayName';
import type { LawInput } from '../../domain/lawTypes';
import type { Figure } from '../../domain/types';
import { hoverCluster, openCluster } from '../../state/transitions/focus';
import { BasisMark, shownBasis } from '../base/BasisMark';
import { useAct } from '../base/store';
import { useFormats, useLang, useT } from '../base/text';

/** The clusters that count, as they were counted, each figure with what it rests on. */
export function Inputs({ inputs }: { inputs: readonly LawInput[] }) {
  const t = useT();
  if (inputs.length === 0) return <p className="note">{t('law.noInputs')}</p>;
  return (
    <table className="small-table law-inputs" aria-label={t('law.inputs')}>
      <thead>
        <tr>
          <th scope="col">{t('law.column.cluster')}</th>
          <th scope="col">{t('law.column.leasable')}</th>
          <th scope="col">{t('law.column.leased')}</th>
          <th scope="col">{t('law.column.occupancy')}</th>
        </tr>
      </thead>
      <tbody>
        {inputs.map((input) => (
          <InputRow key={input.cluster.code} input={input} />
        ))}
      </tbody>
    </table>
  );
}

function InputRow({ input: { cluster, share, leasable, leased, occupancy } }: { input: LawInput }) {
  const t = useT();
  const act = useAct();
  const lang = useLang();
  const { number, percent } = useFormats();
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="link-button"
          onClick={() => act(openCluster(cluster.code))}
          onPointerEnter={() => act(hoverCluster(cluster.code))}
          onPointerLeave={() => act(hoverCluster(null))}
        >
          {displayName(cluster, lang)}
        </button>
        {share < 1 ? (
          <span className="quiet"> {t('law.shareOf', { percent: percent(share, 1) })}</span>
        ) : null}
      </th>
      <FigureCell figure={leasable} words={number(leasable.value, 1)} />
      <FigureCell figure={leased} words={number(leased.value, 1)} />
      <FigureCell figure={occupancy} words={percent(occupancy.value)} />
    </tr>
  );
}

function FigureCell({ figure, words }: { figure: Figure; words: string }) {
  return (
    <td>
      {words}
      {figure.value === null ? null : <BasisMark basis={shownBasis(figure)} />}
    </td>
  );
}
