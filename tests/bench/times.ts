/** Milliseconds, summed up. */
export interface Times {
  median: number;
  p95: number;
  p99: number;
  most: number;
  count: number;
}

export function times(values: number[]): Times {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  return { median: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1), count: sorted.length };
}
