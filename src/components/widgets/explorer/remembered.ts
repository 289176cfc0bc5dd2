/** `work`, with its last few results kept, so that a figure which redraws does not search again. */
export function remembered<Input extends readonly unknown[], Result>(
  work: (...input: Input) => Result,
): (...input: Input) => Result {
  const known = new Map<string, Result>();
  return (...input) => {
    const key = input.join(' ');
    const found = known.get(key);
    if (found !== undefined) return found;
    const result = work(...input);
    if (known.size > 50) known.clear();
    known.set(key, result);
    return result;
  };
}
