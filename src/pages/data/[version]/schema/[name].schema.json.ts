import type { APIRoute } from 'astro';
import { siteRoot } from '../../../../components/siteRoot.ts';
import { releaseFile, releaseFilePaths } from '../../../../publication/releaseFiles.ts';

const root = siteRoot();

export const getStaticPaths = () => releaseFilePaths(root, /^schema\/(.+)\.schema\.json$/);

export const GET: APIRoute<never, { version: string; name: string }> = ({ params }) =>
  releaseFile(root, params.version, `schema/${params.name}.schema.json`, 'application/schema+json');
