import { expect, test } from 'vitest';
import { policyFirst, policyOfAll } from './policy.ts';

const page = (policy: string) =>
  `<head><meta charset="utf-8"><script>1</script><meta http-equiv="content-security-policy" content="${policy}"></head>`;

test('the policy stands before every script that it is to cover', () => {
  const html = policyFirst(page("script-src 'self'"));
  expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<script>'));
  expect(html.indexOf('charset')).toBeLessThan(html.indexOf('content-security-policy'));
  expect(html.match(/content-security-policy/g)).toHaveLength(1);
});

test('a page without a policy stays as it is', () => {
  expect(policyFirst('<head><meta charset="utf-8"></head>')).toBe('<head><meta charset="utf-8"></head>');
});

test('one policy for all pages allows what any of them allows', () => {
  const pages = [page("default-src 'self';script-src 'self' 'sha256-a';"), page("script-src 'self' 'sha256-b'")];
  expect(policyOfAll(pages)).toBe("default-src 'self'; script-src 'self' 'sha256-a' 'sha256-b'");
});
