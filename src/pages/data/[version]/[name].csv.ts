import type { APIRoute } from 'astro';
import { siteRoot } from '../../../components/siteRoot.ts';
import { releaseFile, releaseFilePaths } from '../../../publication/releaseFiles.ts';

const root = siteRoot();

export const getStaticPaths = () => releaseFilePaths(root, /^([^/]+)\.csv$/);

export const GET: APIRoute<never, { version: string; name: string }> = ({ params }) =>
  releaseFile(root, params.version, `${params.name}.csv`, 'text/csv');
