// npm run icons: draws public/apple-touch-icon.png from public/favicon.svg.
import { writeFileSync } from 'node:fs';
import { TOUCH_ICON, touchIcon } from './icons/touchIcon.ts';

writeFileSync(TOUCH_ICON, touchIcon());
console.log(TOUCH_ICON);
