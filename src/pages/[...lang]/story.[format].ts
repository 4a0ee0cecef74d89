import type { APIRoute } from 'astro';
import { citationFile, citationFormats, type CitationFormat } from '../../components/citationFiles.ts';
import { citedOn } from '../../components/cited.ts';
import { pageOfRoute } from '../../components/page.ts';
import { langPaths } from '../../i18n/routes.ts';

export const getStaticPaths = () =>
  langPaths().flatMap(({ params }) => citationFormats.map((format) => ({ params: { ...params, format } })));

export const GET: APIRoute<never, { lang: string; format: CitationFormat }> = ({ params }) =>
  citationFile(citedOn(pageOfRoute(params), { kind: 'story' }).record, params.format);
