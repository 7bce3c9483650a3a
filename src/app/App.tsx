import type { AppStore } from '../state/store';
import { ErrorBoundary } from '../ui/base/ErrorBoundary';
import { StoreProvider } from '../ui/base/store';
import { Crash } from '../ui/notice/Crash';
import { Shell } from '../ui/shell/Shell';

interface Props {
  readonly store: AppStore;
  /** Loads the data again after it failed; without it the page is loaded again, whose address holds the view. */
  readonly onRetry?: () => void;
}

/** All of the page but the map. */
export function App({ store, onRetry = () => window.location.reload() }: Props) {
  return (
    <StoreProvider store={store}>
      <ErrorBoundary fallback={(error) => <Crash error={error} />}>
        <Shell onRetry={onRetry} />
      </ErrorBoundary>
    </StoreProvider>
  );
}
