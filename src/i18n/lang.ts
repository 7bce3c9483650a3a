/** The two languages of the atlas, the default first. */
export const LANGS = ['vi', 'en'] as const;
export type Lang = (typeof LANGS)[number];
