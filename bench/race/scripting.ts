// Time in scripts, from a trace: the counter of the debugging protocol, ScriptDuration, misses microtasks, in which
// some libraries do most of their work.

export const TRACED = ['devtools.timeline', 'v8', 'v8.execute', 'disabled-by-default-v8.compile'];

/** Events that DevTools adds up as “Scripting”. One may lie inside another. */
const SCRIPTING = new Set([
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'MajorGC',
  'MinorGC',
  'RunMicrotasks',
  'TimerFire',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
]);

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** µs */
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly name?: string };
}

/** @returns ms in which a renderer's main thread was in at least one scripting event */
export function scriptingTime(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: readonly TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(thread),
  );
  const events = traceEvents
    .filter((event) => event.ph === 'X' && SCRIPTING.has(event.name) && main.has(thread(event)))
    .toSorted((a, b) => a.ts - b.ts);
  let [covered, until] = [0, 0];
  for (const { ts, dur = 0 } of events) {
    covered += Math.max(0, ts + dur - Math.max(ts, until));
    until = Math.max(until, ts + dur);
  }
  return covered / 1000;
}
