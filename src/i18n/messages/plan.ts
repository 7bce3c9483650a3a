/** The task «Plan» and its sections. */

const vi = {
  sections: 'Các phần của quy hoạch',
  'section.region': 'Vùng',
};

const en = {
  sections: 'Sections of the plan',
  'section.region': 'Regions',
} satisfies Record<keyof typeof vi, string>;

export const plan = { vi, en };
