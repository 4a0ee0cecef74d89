// npm run test:types: .astro files and every .ts file that tsconfig.json includes.
import { runTool } from './runTool.ts';

const ok = await runTool(['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'error']);
process.exitCode = ok ? 0 : 1;
