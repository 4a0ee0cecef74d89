import type { APIRoute } from 'astro';
import { citedOn } from '../../../components/cited.ts';
import { pageOfRoute, recordPaths } from '../../../components/page.ts';
import { figureIdsOf } from '../../../figures/figureIds.ts';
import { figureMetadata } from '../../../publication/figureMetadata.ts';

export const getStaticPaths = () => recordPaths(figureIdsOf);

export const GET: APIRoute<never, { id: string }> = ({ params }) => {
  const page = pageOfRoute(params);
  const { record, hash } = citedOn(page, { kind: 'figure', id: params.id });
  const metadata = figureMetadata(page.release, params.id, {
    address: record.URL,
    contentHash: `sha256:${hash}`,
    citation: { ...record },
  });
  return new Response(`${JSON.stringify(metadata, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
