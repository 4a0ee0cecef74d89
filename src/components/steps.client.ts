/** A figure told in steps fetches what draws it when the reader is a screen away. */
import { whenNear } from './whenNear.client.ts';

const told = [...document.querySelectorAll('[data-scrolly]')];
whenNear(told, '100% 0px', () => void import('./scrolly.client.ts'));
