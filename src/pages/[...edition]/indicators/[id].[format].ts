import type { APIRoute } from 'astro';
import { citationFile, citationFormats, type CitationFormat } from '../../../components/citationFiles.ts';
import { citedOn } from '../../../components/cited.ts';
import { pageOfRoute, recordPaths } from '../../../components/page.ts';
import { allNumbers } from '../../../model/numbers.ts';

export const getStaticPaths = () =>
  recordPaths((release) => allNumbers(release).map(({ record }) => record.id)).flatMap(({ params }) =>
    citationFormats.map((format) => ({ params: { ...params, format } })),
  );

export const GET: APIRoute<never, { id: string; format: CitationFormat }> = ({ params }) =>
  citationFile(citedOn(pageOfRoute(params), { kind: 'indicator', id: params.id }).record, params.format);
