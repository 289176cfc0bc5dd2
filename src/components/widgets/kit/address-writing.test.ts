import { afterEach, expect, test, vi } from 'vitest';
import { keepAddress } from './address.ts';

const history = { state: null, pushState: vi.fn(), replaceState: vi.fn() };
vi.stubGlobal('history', history);
vi.stubGlobal('location', { pathname: '/lessons/relu/', search: '?fold.hinges=3', hash: '#fold' });
afterEach(() => vi.clearAllMocks());

test('an address that stands is not written again', () => {
  keepAddress('/lessons/relu/?fold.hinges=3#fold');
  expect(history.replaceState).not.toHaveBeenCalled();
  keepAddress('/lessons/relu/?fold.hinges=2#fold');
  expect(history.replaceState).toHaveBeenCalledWith(null, '', '/lessons/relu/?fold.hinges=2#fold');
});

test('a browser that refuses an address stops nothing', () => {
  for (const write of [history.pushState, history.replaceState])
    write.mockImplementationOnce(() => {
      throw new DOMException('too many', 'SecurityError');
    });
  expect(() => keepAddress('/lessons/relu/?fold.hinges=2')).not.toThrow();
  expect(() => keepAddress('/lessons/relu/?fold.hinges=2', true)).not.toThrow();
});
