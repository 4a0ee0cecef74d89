import { imagePaths, imageRoute } from '../../../components/servedImage.ts';

export const getStaticPaths = () => imagePaths('svg');

export const GET = imageRoute;
