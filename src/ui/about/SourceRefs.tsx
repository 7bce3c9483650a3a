/** Source ids that lead to the list further down the dialog. */
export function SourceRefs({ ids }: { ids: readonly string[] }) {
  return (
    <>
      {ids.map((id, index) => (
        <span key={id}>
          {index === 0 ? '' : ', '}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              const target = document.getElementById(sourceAnchor(id));
              target?.scrollIntoView({ block: 'center' });
              target?.focus({ preventScroll: true });
            }}
          >
            {id}
          </button>
        </span>
      ))}
    </>
  );
}

export function sourceAnchor(id: string): string {
  return `source-${id}`;
}
