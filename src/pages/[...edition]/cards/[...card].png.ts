import type { APIRoute } from 'astro';
import { cardPath, type CardSubject } from '../../../components/cardPicture.ts';
import { cardImage, cardSubjects } from '../../../components/everyImage.ts';
import { editionsWith, pageIn, pageOfRoute } from '../../../components/page.ts';
import { binaryFile, imagePng } from '../../../components/servedImage.ts';
import { paramOfEdition } from '../../../i18n/routes.ts';
import { CARD } from '../../../publication/imageFiles.ts';

export const getStaticPaths = () =>
  editionsWith().flatMap(({ lang, version }) =>
    cardSubjects(pageIn(lang, import.meta.env.BASE_URL, version)).map((subject) => ({
      params: {
        edition: paramOfEdition({ lang, version }),
        card: cardPath(subject).replace(/^cards\/|\.png$/g, ''),
      },
      props: { subject },
    })),
  );

export const GET: APIRoute<{ subject: CardSubject }> = async ({ params, props }) =>
  binaryFile(await imagePng(cardImage(pageOfRoute(params), props.subject)), CARD.type);
