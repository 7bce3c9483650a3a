/** The table of what Article 8 says of each unit. */

const vi = {
  title: 'Thêm cụm theo Điều 8: các đơn vị',
  close: 'Đóng bảng',
  units: 'Đơn vị',
  note: 'Chỉ tính cụm đang hoạt động. Dòng nhỏ là khoảng khi giả định thay đổi trong mức cho phép, kể cả cụm chưa rõ nơi có thể nằm ở đó.',
  'column.unit': 'Đơn vị',
  'column.count': 'Cụm',
  'column.weighted': 'Theo diện tích',
  'column.plain': 'Trung bình cộng',
  'column.unleased': 'Chưa thuê (ha)',
  'column.verdict': 'Được thêm cụm?',
  'column.procedure': 'Tính cả cụm đang làm thủ tục',
  range: '{{low}} – {{high}}',
  rangeOpen: 'từ {{low}}',
};

const en = {
  title: 'Adding a cluster by Article 8: all units',
  close: 'Close table',
  units: 'Units',
  note: 'Operating clusters only. The small line is the range over what the assumptions allow, clusters of unpublished place that may lie there included.',
  'column.unit': 'Unit',
  'column.count': 'Clusters',
  'column.weighted': 'Weighted',
  'column.plain': 'Plain mean',
  'column.unleased': 'Not leased (ha)',
  'column.verdict': 'May one be added?',
  'column.procedure': 'With those in procedure',
  range: '{{low}} – {{high}}',
  rangeOpen: '{{low}} or more',
} satisfies Record<keyof typeof vi, string>;

export const laws = { vi, en };
