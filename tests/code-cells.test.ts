import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cells, interpreter, result, run } from './support/cells.ts';

const all = cells();
const runners = { typescript: interpreter('typescript'), numpy: interpreter('numpy') };

describe('the code cells', () => {
  it('are there', () => expect(all.length).toBeGreaterThan(0));

  it('each stand beside the result that readers see, and no result stands alone', () => {
    expect(globSync('content/code/*/*.out').sort()).toEqual(all.map(({ resultFile }) => resultFile).sort());
    for (const cell of all.filter(({ resultFile }) => existsSync(resultFile))) {
      expect(result(cell), cell.resultFile).toMatch(/\S.*\n$/);
    }
  });

  it.each(all)('$file is short enough to read', ({ file }) => {
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(25);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(84);
  });

  it('use no name that its library has dropped', () => {
    for (const { file } of all) {
      expect(readFileSync(file, 'utf8'), file).not.toMatch(
        /\.data\b|retain_graph=True|tf\.(Session|placeholder|InteractiveSession|random_uniform)|PRNGKey|LeakyReLU\(alpha|Softmax\(\)/,
      );
    }
  });
});

describe.each(['typescript', 'numpy'] as const)('a cell in %s', (dialect) => {
  const command = runners[dialect];
  it.for(all.filter((cell) => cell.dialect === dialect))('prints what stands below it: $file', (cell, { skip }) => {
    if (!command) skip('there is no python3 with numpy on this machine');
    expect(run(command!, cell)).toBe(result(cell));
  });
});
