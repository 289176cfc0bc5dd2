import { expect, test } from 'vitest';
import { highlight, withoutPlainTokens } from './highlight.ts';

test('keywords, strings, numbers and comments have a colour, the rest is text', async () => {
  const html = await highlight('for _ in range(10):  # ten\n    print(f"{x:.2e} < 1")', 'python');
  expect(html).toContain('<span class="token keyword">for</span>');
  expect(html).toContain('<span class="token comment"># ten</span>');
  expect(html).toContain('range(<span class="token number">10</span>)');
  expect(html).not.toMatch(/punctuation|operator|builtin|function/);
  expect(html.replaceAll(/<[^>]*>/g, '')).toBe('for _ in range(10):  # ten\n    print(f"{x:.2e} &lt; 1")');
});

test('spans stay paired where one that goes holds one that stays', () => {
  const html = '<span class="token a"><span class="token string">x</span><span class="token b">y</span></span>';
  expect(withoutPlainTokens(html)).toBe('<span class="token string">x</span>y');
});
