import type { APIRoute } from 'astro';
import { rootOf } from '../../../publication/addresses.ts';
import { releaseFiles } from '../../../publication/releaseFiles.ts';
import { loadReleases } from '../../../schema/loadRelease.ts';
import { get } from '../../../schema/release.ts';

const root = rootOf(new URL(import.meta.env.SITE), import.meta.env.BASE_URL);

export const getStaticPaths = () =>
  loadReleases().flatMap(({ version }) =>
    [...releaseFiles(root, version).keys()].map((file) => ({ params: { version, file } })),
  );

export const GET: APIRoute<never, { version: string; file: string }> = ({ params: { version, file } }) => {
  const content = get(releaseFiles(root, version), file, 'file');
  const type = file.endsWith('.csv') ? 'text/csv' : 'application/json';
  return new Response(Buffer.from(content), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
