import { imagePaths, imageRoute } from '../../../components/servedImage.ts';

export const getStaticPaths = () => imagePaths('png');

export const GET = imageRoute;
