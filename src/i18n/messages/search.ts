/** The search field over clusters and places. */

const vi = {
  label: 'Tìm cụm và địa danh',
  hint: 'Tên cụm, mã, địa danh…',
  cluster: 'cụm công nghiệp',
  before: '{{type}} (trước 01/07/2025)',
  after: '{{type}} (từ 01/07/2025)',
  'type.province': 'tỉnh',
  'type.city': 'thành phố',
  'type.town': 'thị xã',
  'type.district': 'huyện',
  'type.township': 'thị trấn',
  'type.ward': 'phường',
  'type.commune': 'xã',
  alias: 'còn gọi là {{alias}}',
  nothing: 'Không tìm thấy «{{text}}»',
  loading: 'Đang chuẩn bị tìm kiếm…',
  found_one: '{{count}} kết quả',
  found_other: '{{count}} kết quả',
};

const en = {
  label: 'Search clusters and places',
  hint: 'Cluster, code or place…',
  cluster: 'cluster',
  before: '{{type}} (before 1 July 2025)',
  after: '{{type}} (since 1 July 2025)',
  'type.province': 'province',
  'type.city': 'city',
  'type.town': 'town',
  'type.district': 'district',
  'type.township': 'township',
  'type.ward': 'ward',
  'type.commune': 'commune',
  alias: 'also called {{alias}}',
  nothing: 'Nothing found for “{{text}}”',
  loading: 'Preparing the search…',
  found_one: '{{count}} result',
  found_other: '{{count}} results',
} satisfies Record<keyof typeof vi, string>;

export const search = { vi, en };
