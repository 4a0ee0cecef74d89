/** Browsers add no room between scripts and take none from marks: what is right is in the file. */
export const AS_SET = 'text-autospace:no-autospace;text-spacing-trim:space-all';
