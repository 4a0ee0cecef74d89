// npm run scale: the site at other sizes, and what its build and its pages cost there.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describeMachine } from '../machine.ts';
import { writeSection } from '../readme.ts';
import { CASES, parseCase, type Case } from './cases.ts';
import { growthChart } from './chart.ts';
import { measureBuild, measureOutput, type BuildTime, type Output } from './measureBuild.ts';
import { measuredCases, readResults, STEPS, writeResult, type CaseResult, type Step } from './results.ts';
import { scaleProject, type ScaledProject } from './scaledProject.ts';
import { scaleTables } from './table.ts';

const HELP = `Builds the site at other sizes, in temporary folders, and measures times, memory, output and pages.

  npm run scale                        ${CASES.map(({ name }) => name).join(', ')}: hours. Writes the tables
                                       into bench/README.md, and bench/scale/growth.svg
  npm run scale -- --cases 1x,10x      these alone; those measured before stay (bench/scale/results.json)
  npm run scale -- --cases 3x,5-releases
                                       other sizes, in the tables too
  npm run scale -- --cases 100x --steps cold
                                       of the builds ${STEPS.join(', ')}: these alone. In this order: into empty
                                       caches; the same again; after a label changed in the newest release; after
                                       a word of the interface changed. Of 100x only the first unless asked
  npm run scale -- --cases 10x --without-images
                                       with empty PNGs and outlines, much faster; prints the tables, keeps nothing
  npm run scale -- --draw              writes tables and chart of what was measured, measures nothing
  npm run scale -- --folder FOLDER     where the temporary folders are made; 100x needs 40 GB there

Leave the machine alone meanwhile.`;

/** From here on a build takes the better part of an hour. */
const LARGE = 50;

function stop(message: string): never {
  console.error(`${message}\n\n${HELP}`);
  process.exit(1);
}

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: CASES.map(({ name }) => name).join() },
    steps: { type: 'string' },
    'without-images': { type: 'boolean', default: false },
    draw: { type: 'boolean', default: false },
    folder: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});

const parent = values.folder === undefined ? {} : { parent: resolve(values.folder) };
// The data is read from the root of the project, also when npm was started in bench/.
process.chdir(join(import.meta.dirname, '../..'));

const chosenCases = (): readonly Case[] =>
  values.cases.split(',').map((name) => parseCase(name) ?? stop(`There is no case "${name}".`));

function chosenSteps({ times }: Case): readonly Step[] {
  const names = values.steps?.split(',') ?? (times < LARGE ? STEPS : ['cold']);
  const unknown = names.find((name) => !STEPS.some((step) => step === name));
  if (unknown !== undefined) stop(`There is no step "${unknown}".`);
  if (names[0] !== 'cold') stop('The first step is cold: a new folder has nothing to begin with.');
  return STEPS.filter((step) => names.includes(step));
}

function prepare(project: ScaledProject, step: Step): void {
  if (step === 'label') project.changeLabel();
  if (step === 'word') project.changeWord();
}

async function measure(size: Case): Promise<CaseResult> {
  const say = (text: string) =>
    console.log(`${new Date().toTimeString().slice(0, 8)}  ${size.name}  ${text}`);
  say('writing the project');
  const withoutImages = values['without-images'];
  const project = scaleProject(size, { withoutImages, ...parent });
  process.once('exit', project.remove);
  try {
    const steps: Partial<Record<Step, BuildTime>> = {};
    let output: Output | undefined;
    for (const step of chosenSteps(size)) {
      prepare(project, step);
      const time = await measureBuild(project.folder, (text) => say(`${step}: ${text}`));
      steps[step] = time;
      output ??= measureOutput(project.folder);
      say(`${step}: ${time.seconds.toFixed(0)} s in all`);
      // What comes after may be stopped: hours of measuring are not to be lost.
      if (!withoutImages) writeResult(size.name, { machine: describeMachine(), output, steps });
    }
    return { machine: describeMachine(), output: output!, steps };
  } finally {
    project.remove();
    process.off('exit', project.remove);
  }
}

async function draw(): Promise<void> {
  const cases = measuredCases(readResults());
  if (cases.length === 0) stop('Nothing was measured yet.');
  // A line needs two ends.
  if (cases.filter(({ size }) => size.releases === 1).length > 1)
    writeFileSync(join(import.meta.dirname, 'growth.svg'), growthChart(cases));
  await writeSection('scale', scaleTables(cases));
}

if (values.help === true) {
  console.log(HELP);
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const cases = values.draw ? [] : chosenCases();
// What is wrong with the command is said before anything takes its time.
for (const size of cases) chosenSteps(size);
const probes: { size: Case; result: CaseResult }[] = [];
try {
  for (const size of cases) {
    const result = await measure(size);
    if (values['without-images']) probes.push({ size, result });
    else await draw();
  }
  if (values.draw) await draw();
  if (probes.length > 0) console.log(`\n${scaleTables(probes)}`);
} catch (error) {
  console.error(`\n${(error as Error).message}`);
  process.exitCode = 1;
}
