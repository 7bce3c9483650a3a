/**
 * A result kept for the last two arguments, compared by identity: enough for selectors over one store, and over the
 * same without its scenario, which stands beside it.
 */
export function memo<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let known: readonly { readonly args: Args; readonly result: Result }[] = [];
  return (...args) => {
    const found = known.find((each) => each.args.every((arg, index) => Object.is(arg, args[index])));
    if (found !== undefined && found === known[0]) return found.result;
    const latest = found ?? { args, result: compute(...args) };
    known = [latest, ...known.filter((each) => each !== found).slice(0, 1)];
    return latest.result;
  };
}
