/** The languages in which a lesson shows its code, in the order of their tabs. */
export const dialects = [
  { id: 'pytorch', name: 'PyTorch', extension: 'py', language: 'python' },
  { id: 'tensorflow', name: 'TensorFlow', extension: 'py', language: 'python' },
  { id: 'jax', name: 'JAX', extension: 'py', language: 'python' },
  { id: 'numpy', name: 'NumPy', extension: 'py', language: 'python' },
  { id: 'typescript', name: 'TypeScript', extension: 'ts', language: 'typescript' },
] as const;

const files = import.meta.glob<string>('../../../content/code/*/*.{py,ts,out}', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The dialects in which `cell` of `lesson` is written, each with its text and what it prints. */
export function codeOf(lesson: string, cell: string) {
  const folder = `../../../content/code/${lesson}/`;
  const found = dialects.flatMap((dialect) => {
    const code = files[`${folder}${cell}.${dialect.id}.${dialect.extension}`];
    const prints = files[`${folder}${cell}.${dialect.id}.out`];
    return code === undefined ? [] : [{ ...dialect, code: code.trimEnd(), prints: prints?.trimEnd() }];
  });
  if (found.length > 0) return found;
  const there = Object.keys(files).flatMap((file) =>
    file.startsWith(folder) && !file.endsWith('.out') ? [file.slice(folder.length)] : [],
  );
  throw new Error(
    `content/code/${lesson}/ has no cell "${cell}" in a dialect that is known (${dialects.map(({ id }) => id).join(', ')}); ` +
      `it has: ${there.join(', ') || 'none'}`,
  );
}
