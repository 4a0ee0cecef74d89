import type { APIRoute } from 'astro';
import { citedOn } from '../../../components/cited.ts';
import { pageOfRoute, recordPaths } from '../../../components/page.ts';
import { allNumbers } from '../../../model/numbers.ts';
import { numberMetadata } from '../../../publication/numberMetadata.ts';

export const getStaticPaths = () =>
  recordPaths((release) => allNumbers(release).map(({ record }) => record.id));

export const GET: APIRoute<never, { id: string }> = ({ params }) => {
  const page = pageOfRoute(params);
  const { record, hash } = citedOn(page, { kind: 'indicator', id: params.id });
  const metadata = numberMetadata(page.release, params.id, {
    address: record.URL,
    contentHash: `sha256:${hash}`,
    citation: record,
  });
  return new Response(`${JSON.stringify(metadata, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
