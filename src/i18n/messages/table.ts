/** The list of clusters. */

const vi = {
  title: 'Danh sách cụm',
  open: 'Mở danh sách',
  close: 'Thu danh sách',
  caption:
    'Các cụm đang hiện. Phím mũi tên lên, xuống để di chuyển; Enter để mở; mũi tên trái để đến ô chọn.',
  'column.selected': 'Chọn',
  'column.name': 'Cụm',
  'column.phase': 'Giai đoạn',
  'column.district': 'Huyện cũ',
  'column.gross': 'Quy hoạch, ha',
  'column.leasable': 'Cho thuê, ha',
  'column.free': 'Trống/sẽ có, ha',
  'column.occupancy': 'Lấp đầy',
  select: 'Chọn {{name}}',
  later: 'sẽ có',
  unknownDistrict: 'chưa rõ',
  notYet: 'chưa hoạt động',
  key: 'Ký hiệu căn cứ:',
  empty: 'Không cụm nào khớp với bộ lọc.',
};

const en = {
  title: 'Clusters',
  open: 'Open the list',
  close: 'Close the list',
  caption: 'Clusters shown. Arrow up and down to move, Enter to open, arrow left for the tick box.',
  'column.selected': 'Selected',
  'column.name': 'Cluster',
  'column.phase': 'Phase',
  'column.district': 'Old district',
  'column.gross': 'Gross, ha',
  'column.leasable': 'Leasable, ha',
  'column.free': 'Free/pipeline, ha',
  'column.occupancy': 'Occupancy',
  select: 'Select {{name}}',
  later: 'pipeline',
  unknownDistrict: 'not known',
  notYet: 'not operating',
  key: 'Basis marks:',
  empty: 'No cluster matches the filters.',
} satisfies Record<keyof typeof vi, string>;

export const table = { vi, en };
