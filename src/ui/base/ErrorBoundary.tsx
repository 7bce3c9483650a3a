import { Component, type ReactNode } from 'react';

interface Props {
  /** What stands here once something below has thrown. */
  readonly fallback: (error: Error) => ReactNode;
  readonly children: ReactNode;
}

/** Catches a programmer's error below it, so that the rest of the page lives on. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(thrown: unknown): { error: Error } {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : this.props.fallback(this.state.error);
  }
}
