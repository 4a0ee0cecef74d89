import type { APIRoute } from 'astro';
import { citationFile, citationFormats, type CitationFormat } from '../../../../components/citationFiles.ts';
import { citedOn } from '../../../../components/cited.ts';
import { pageIn } from '../../../../components/page.ts';
import { editionOfParam, langPaths } from '../../../../i18n/routes.ts';
import { loadReleases } from '../../../../schema/loadRelease.ts';

export const getStaticPaths = () =>
  langPaths().flatMap(({ params }) =>
    loadReleases().flatMap(({ version }) =>
      citationFormats.map((format) => ({ params: { ...params, version, format } })),
    ),
  );

export const GET: APIRoute<never, { lang: string; version: string; format: CitationFormat }> = ({
  params,
}) => {
  const page = pageIn(editionOfParam(params.lang).lang, import.meta.env.BASE_URL, params.version);
  return citationFile(citedOn(page, { kind: 'dataset' }).record, params.format);
};
