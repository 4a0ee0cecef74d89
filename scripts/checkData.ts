import { checkContent } from '../src/checkContent.ts';
import { readRelease } from '../src/schema/loadRelease.ts';
import { parseRelease } from '../src/schema/parseRelease.ts';
import { ContentError } from '../src/schema/problems.ts';

const HELP = `Checks the data and the prose without building.

  npm run check:data               every sealed release, the interface words and the story
  npm run check:data -- 1.1.0      a draft folder data/1.1.0/ that is not sealed yet`;

const [argument] = process.argv.slice(2);
if (argument === '--help') {
  console.log(HELP);
  process.exit(0);
}
try {
  if (argument === undefined) checkContent();
  else parseRelease(readRelease(argument), argument, undefined);
  console.log('Everything is in order.');
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exit(1);
}
