/** How figures are taken and printed: what it is, the figure, the aim, whether it is met. */
import { performance } from 'node:perf_hooks';

export const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

export const seconds = (value: number): string => `${value.toFixed(value < 0.1 ? 3 : 2)} s`;
export const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
export const times = (value: number): string => `${value.toFixed(1)} ×`;
export const perSecond = (value: number): string => `${Math.round(value)} /s`;

export const line = (what: string, figure: string, aim = '', met?: boolean): void => {
  const verdict = met === undefined ? '' : met ? 'met' : 'MISSED';
  console.log(`${what.padEnd(58)} ${figure.padStart(10)}  ${aim.padEnd(10)} ${verdict}`.trimEnd());
};

/** Seconds that the work takes. */
export const clock = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};
