import type { APIRoute } from 'astro';
import { rootOf } from '../../../publication/addresses.ts';
import { releaseFile, releaseFilePaths } from '../../../publication/releaseFiles.ts';

const root = rootOf(new URL(import.meta.env.SITE), import.meta.env.BASE_URL);

export const getStaticPaths = () => releaseFilePaths(root, /^([^/]+)\.json$/);

export const GET: APIRoute<never, { version: string; name: string }> = ({ params }) =>
  releaseFile(root, params.version, `${params.name}.json`, 'application/json');
