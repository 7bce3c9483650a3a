/** Scenes: their list, and the totals that go with each. */

const vi = {
  'figure.count': 'Số cụm',
};

const en = {
  'figure.count': 'Clusters',
} satisfies Record<keyof typeof vi, string>;

export const present = { vi, en };
