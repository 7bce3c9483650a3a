/** The one line of totals, and the figures of any sum. */

const vi = {
  title: 'Tổng',
  clusters_one: '{{count}} cụm',
  clusters_other: '{{count}} cụm',
  leasable: 'cho thuê {{ha}}',
  leased: 'đã thuê {{ha}}',
  free: 'trống {{ha}}',
  pipeline: 'sẽ có {{ha}}',
  occupancy: 'lấp đầy {{percent}}',
  occupancyBasis: 'bình quân đã công bố, áp cho từng cụm',
  missing_one: '{{count}} cụm chưa có số liệu',
  missing_other: '{{count}} cụm chưa có số liệu',
  noneShown: 'Không cụm nào khớp với bộ lọc',
  noneTold: 'Thiếu khoảng cách: chưa biết cụm nào khớp với bộ lọc',
  loading: 'Đang tải dữ liệu…',
  failed: 'Chưa có dữ liệu',
  issues_one: '{{count}} lưu ý về dữ liệu',
  issues_other: '{{count}} lưu ý về dữ liệu',
};

const en = {
  title: 'Totals',
  clusters_one: '{{count}} cluster',
  clusters_other: '{{count}} clusters',
  leasable: 'leasable {{ha}}',
  leased: 'leased {{ha}}',
  free: 'free {{ha}}',
  pipeline: 'pipeline {{ha}}',
  occupancy: 'occupancy {{percent}}',
  occupancyBasis: 'published mean, applied to each cluster',
  missing_one: '{{count}} missing',
  missing_other: '{{count}} missing',
  noneShown: 'No cluster matches the filters',
  noneTold: 'Distances are missing: which clusters match the filters cannot be told',
  loading: 'Loading data…',
  failed: 'No data',
  issues_one: '{{count}} data note',
  issues_other: '{{count}} data notes',
} satisfies Record<keyof typeof vi, string>;

export const totals = { vi, en };
