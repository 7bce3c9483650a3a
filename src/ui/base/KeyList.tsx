interface Props {
  readonly keys: readonly { readonly keys: readonly string[]; readonly text: string }[];
}

/** Keys and what they do. */
export function KeyList({ keys: lines }: Props) {
  return (
    <dl className="keys">
      {lines.map(({ keys, text }) => (
        <div key={text}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
