import type { APIRoute } from 'astro';
import { citationFile, citationFormats, type CitationFormat } from '../../../components/citationFiles.ts';
import { citedOn, stemOf } from '../../../components/cited.ts';
import { pageIn } from '../../../components/page.ts';
import { editionOfParam, langPaths } from '../../../i18n/routes.ts';
import { loadReleases } from '../../../schema/loadRelease.ts';

const DATASET = { kind: 'dataset' } as const;

/** A parameter ends at a full stop, and a version has two: the whole name is one. */
export const getStaticPaths = () =>
  langPaths().flatMap(({ params }) =>
    loadReleases().flatMap(({ version }) =>
      citationFormats.map((format) => ({
        params: { ...params, file: `${stemOf(DATASET, version)}.${format}`.replace('data/', '') },
        props: { version, format },
      })),
    ),
  );

export const GET: APIRoute<{ version: string; format: CitationFormat }, { lang: string }> = ({
  params,
  props: { version, format },
}) => {
  const page = pageIn(editionOfParam(params.lang).lang, import.meta.env.BASE_URL, version);
  return citationFile(citedOn(page, DATASET).record, format);
};
