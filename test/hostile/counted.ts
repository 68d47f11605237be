/** Data that count how often they are read. */
import { isHolder } from '../agreement/places.ts';

export interface Counted {
  readonly data: unknown;
  /** Properties read so far, their descriptors and their names among them. */
  readonly reads: () => number;
}

export const counted = (data: unknown): Counted => {
  let reads = 0;
  const known = new WeakMap<object, object>();
  const wrapped = (value: unknown): unknown => {
    if (!isHolder(value)) return value;
    const proxy = known.get(value) ?? new Proxy(value, handler);
    known.set(value, proxy);
    return proxy;
  };
  const handler: ProxyHandler<Record<string, unknown>> = {
    get: (target, key, receiver) => {
      reads += 1;
      return wrapped(Reflect.get(target, key, receiver));
    },
    getOwnPropertyDescriptor: (target, key) => {
      reads += 1;
      const descriptor = Reflect.getOwnPropertyDescriptor(target, key);
      if (descriptor === undefined || !descriptor.configurable) return descriptor;
      return { ...descriptor, value: wrapped(descriptor.value) };
    },
    has: (target, key) => {
      reads += 1;
      return Reflect.has(target, key);
    },
    ownKeys: (target) => {
      const keys = Reflect.ownKeys(target);
      reads += keys.length;
      return keys;
    },
  };
  return { data: wrapped(data), reads: () => reads };
};
