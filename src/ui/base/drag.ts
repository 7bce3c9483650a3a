/** What a dragged cluster is known by while it is on its way: its code. */
export const DRAGGED_CODE = 'application/x-cluster-code';
