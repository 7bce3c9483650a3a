import { type ReactNode, useState } from 'react';

interface Props {
  readonly summary: ReactNode;
  readonly children: () => ReactNode;
  readonly className?: string;
  readonly startOpen?: boolean;
}

/** More on demand. What is inside is made only once it has been opened: 72 closed ones cost nothing. */
export function Disclosure({ summary, children, className = '', startOpen = false }: Props) {
  const [opened, setOpened] = useState(startOpen);
  return (
    <details
      className={`disclosure ${className}`}
      open={startOpen}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {opened ? <div className="disclosure-body">{children()}</div> : null}
    </details>
  );
}
