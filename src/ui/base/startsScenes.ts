/** What begins a presentation carries this, so that the focus finds it again: the panels are taken down meanwhile. */
export const STARTS_SCENES = 'data-starts-scenes';
