import { selectPublished } from '../../state/selectors';
import { useAppState } from './store';
import { useLang } from './text';

interface Props {
  readonly ids: readonly string[];
  /** Whether a source that stands nowhere on the web shows its title: a finger cannot hover. */
  readonly titled?: boolean;
}

/** Sources by their ids, each leading to where it stands on the web; its title is told on hovering and to screen readers. */
export function SourceLinks({ ids, titled = false }: Props) {
  return (
    <span className="source-links">
      {ids.map((id, index) => (
        <span key={id}>
          {index === 0 ? '' : ', '}
          <SourceLink id={id} titled={titled} />
        </span>
      ))}
    </span>
  );
}

function SourceLink({ id, titled }: { id: string; titled: boolean }) {
  const lang = useLang();
  const dataset = useAppState(selectPublished);
  const source = dataset?.sources.find((each) => each.id === id);
  if (source === undefined) return id;
  const title = source.title[lang];
  const words = (
    <>
      {id}
      <span className="visually-hidden">: {title}</span>
    </>
  );
  if (source.url === null && titled) return `${id} (${title})`;
  return source.url === null ? (
    <span title={title}>{words}</span>
  ) : (
    <a href={source.url} title={title} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}
