/** The task «Plan» and its sections. */

const vi = {
  sections: 'Các phần của quy hoạch',
  'section.region': 'Vùng',
  'section.units': 'Theo huyện, xã',
  'section.law': 'Pháp lý',
  'section.measure': 'Đo đạc',
  'section.targets': 'Chỉ tiêu và thời gian',
  'section.scenario': 'Kịch bản',
};

const en = {
  sections: 'Sections of the plan',
  'section.region': 'Regions',
  'section.units': 'By unit',
  'section.law': 'Law',
  'section.measure': 'Measure',
  'section.targets': 'Targets and time',
  'section.scenario': 'Scenario',
} satisfies Record<keyof typeof vi, string>;

export const plan = { vi, en };
