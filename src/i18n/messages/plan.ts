/** The task «Plan» and its sections. */

const vi = {
  sections: 'Các phần của quy hoạch',
  'section.region': 'Vùng',
  'section.units': 'Theo huyện, xã',
};

const en = {
  sections: 'Sections of the plan',
  'section.region': 'Regions',
  'section.units': 'By unit',
} satisfies Record<keyof typeof vi, string>;

export const plan = { vi, en };
