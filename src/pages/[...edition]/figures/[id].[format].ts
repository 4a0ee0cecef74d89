import type { APIRoute } from 'astro';
import { citationFile, citationFormats, type CitationFormat } from '../../../components/citationFiles.ts';
import { citedOn } from '../../../components/cited.ts';
import { pageOfRoute, recordPaths } from '../../../components/page.ts';
import { figureIdsOf } from '../../../figures/figureIds.ts';

export const getStaticPaths = () =>
  recordPaths(figureIdsOf).flatMap(({ params }) =>
    citationFormats.map((format) => ({ params: { ...params, format } })),
  );

export const GET: APIRoute<never, { id: string; format: CitationFormat }> = ({ params }) =>
  citationFile(citedOn(pageOfRoute(params), { kind: 'figure', id: params.id }).record, params.format);
