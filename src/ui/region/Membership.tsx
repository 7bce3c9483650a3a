import { displayName } from '../../domain/displayName';
import type { RegionTotals } from '../../domain/regionTotals';
import { selectCluster } from '../../state/selectors';
import { hoverCluster, openCluster } from '../../state/transitions/focus';
import { Disclosure } from '../base/Disclosure';
import { useAct, useAppState } from '../base/store';
import { useFormats, useLang, useT } from '../base/text';

/** Which clusters lie wholly or partly inside, and which are left out because nobody publishes their place. */
export function Membership({ result }: { result: RegionTotals }) {
  const t = useT();
  const { wholly, partly, leftOut } = result;
  const whole = (codes: readonly string[]): Member[] => codes.map((code) => ({ code, share: null }));
  return (
    <section className="panel-section membership">
      <Members title={t('region.wholly', { count: wholly.length })} members={whole(wholly)} />
      <Members title={t('region.partly', { count: partly.length })} members={partly} />
      <Members
        title={t('region.leftOut', { count: leftOut.length })}
        members={whole(leftOut)}
        note={t('region.leftOutNote')}
      />
    </section>
  );
}

interface Member {
  readonly code: string;
  readonly share: number | null;
}

interface MembersProps {
  readonly title: string;
  readonly members: readonly Member[];
  readonly note?: string;
}

function Members({ title, members, note }: MembersProps) {
  if (members.length === 0) return <p className="disclosure-none">{title}</p>;
  return (
    <Disclosure summary={title}>
      {() => (
        <>
          {note === undefined ? null : <p className="note">{note}</p>}
          <ul className="members">
            {members.map((member) => (
              <MemberRow key={member.code} {...member} />
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}

function MemberRow({ code, share }: Member) {
  const t = useT();
  const act = useAct();
  const lang = useLang();
  const { percent } = useFormats();
  const cluster = useAppState((state) => selectCluster(state, code));
  const name = cluster ? displayName(cluster, lang) : code;
  return (
    <li>
      <button
        type="button"
        className="link-button"
        onClick={() => act(openCluster(code))}
        onPointerEnter={() => act(hoverCluster(code))}
        onPointerLeave={() => act(hoverCluster(null))}
        onFocus={() => act(hoverCluster(code))}
        onBlur={() => act(hoverCluster(null))}
      >
        {share === null ? name : t('region.share', { name, percent: percent(share, 1) })}
      </button>
    </li>
  );
}
