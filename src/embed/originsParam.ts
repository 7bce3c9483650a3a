/** The parameter of the address that names the pages which may talk with the atlas; beside `state/urlTable.ts`, for it is no part of a view. */
export const ORIGINS_PARAM = 'embed_origins';
