/** The filter panel. */

const vi = {
  title: 'Bộ lọc',
  clear: 'Bỏ lọc',
  text: 'Lọc theo tên, mã, xã',
  districts: 'Huyện, thị xã, thành phố (trước 01/07/2025)',
  districtAll: 'Không chọn huyện nào nghĩa là tất cả, kể cả cụm chưa rõ huyện.',
  options: '{{all}} → {{left}}',
  land: 'Đất còn cho thuê',
  'available.any': 'Tất cả',
  'available.now': 'Có ngay',
  'available.pipeline': 'Sẽ có',
  freeMin: 'Ít nhất (ha)',
  freeMax: 'Nhiều nhất (ha)',
  known: 'Chỉ cụm có diện tích do nguồn nêu',
  selected_one: 'Đã chọn {{count}} cụm',
  selected_other: 'Đã chọn {{count}} cụm',
  clearSelected: 'Bỏ chọn',
};

const en = {
  title: 'Filters',
  clear: 'Clear filters',
  text: 'Filter by name, code, commune',
  districts: 'Districts (before 1 July 2025)',
  districtAll: 'No district chosen means all of them, and clusters without a known district.',
  options: '{{all}} → {{left}}',
  land: 'Land for lease',
  'available.any': 'Any',
  'available.now': 'Now',
  'available.pipeline': 'Pipeline',
  freeMin: 'At least (ha)',
  freeMax: 'At most (ha)',
  known: 'Only clusters whose area a source states',
  selected_one: '{{count}} cluster selected',
  selected_other: '{{count}} clusters selected',
  clearSelected: 'Clear selection',
} satisfies Record<keyof typeof vi, string>;

export const filters = { vi, en };
