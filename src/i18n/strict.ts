/** `words` that answer to a name which is none of theirs with an error that names it, and the file where it is missing. */
export function strict<Words extends object>(words: Words, file: string): Words {
  return new Proxy(words, {
    get(target, key, receiver) {
      if (typeof key === 'string' && !(key in target) && !inspected.has(key))
        throw new Error(`${file} has no word "${key}".`);
      return Reflect.get(target, key, receiver);
    },
  });
}

/** What JSON, `await` and test runners look for on any object. */
const inspected = new Set(['toJSON', 'then', 'asymmetricMatch', 'nodeType', 'tagName', '$$typeof']);
