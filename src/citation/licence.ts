/** Licence of data and prose (LICENSE). */
export const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';
