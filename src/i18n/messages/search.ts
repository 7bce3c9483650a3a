/** The search field over clusters and places. */

const vi = {
  label: 'Tìm cụm và địa danh',
  hint: 'Tên cụm, mã, địa danh…',
  'kind.cluster': 'cụm',
  'kind.district': 'huyện',
  'kind.communeOld': 'xã trước 01/07/2025',
  'kind.communeNew': 'xã từ 01/07/2025',
  nothing: 'Không tìm thấy «{{text}}»',
  loading: 'Đang chuẩn bị tìm kiếm…',
  found_one: '{{count}} kết quả',
  found_other: '{{count}} kết quả',
};

const en = {
  label: 'Search clusters and places',
  hint: 'Cluster, code or place…',
  'kind.cluster': 'cluster',
  'kind.district': 'district',
  'kind.communeOld': 'commune before 1 July 2025',
  'kind.communeNew': 'commune from 1 July 2025',
  nothing: 'Nothing found for “{{text}}”',
  loading: 'Preparing the search…',
  found_one: '{{count}} result',
  found_other: '{{count}} results',
} satisfies Record<keyof typeof vi, string>;

export const search = { vi, en };
