import '../frame.client.ts';
import { attach } from './interact.client.ts';

attach(document.querySelector<HTMLElement>('[data-figure]')!);
