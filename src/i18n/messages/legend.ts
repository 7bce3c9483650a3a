/** The legend panel: what the map shows, as a sentence that also filters. */

const vi = {
  title: 'Chú giải',
  colorBy: 'Tô màu theo',
  'color.phase': 'Giai đoạn',
  'color.occupancy': 'Tỷ lệ lấp đầy',
  'color.free': 'Đất trống',
  'color.basis': 'Căn cứ',
  phases: 'Giai đoạn, bấm để ẩn hoặc hiện',
  'sentence.operating': 'đang hoạt động',
  'sentence.procedure': 'đang làm thủ tục, xây dựng hạ tầng',
  'sentence.new': 'quy hoạch mới',
  phaseShares: 'Diện tích quy hoạch theo giai đoạn',
  classes: 'Màu theo {{theme}}',
  classCount_one: '{{count}} cụm',
  classCount_other: '{{count}} cụm',
  keys: 'Đường viền và cỡ ký hiệu',
  outline: 'Đường viền: mức tin cậy của ranh giới',
  size: 'Cỡ ký hiệu: diện tích quy hoạch',
  sizeNote: 'Khi phóng to, ký hiệu nhường chỗ cho hình cụm.',
  inset: 'Khung bên trái tỉnh: {{count}} cụm chưa công bố vị trí.',
  restsOn:
    '{{identified}} cụm được nguồn công khai nêu tên hoặc đếm, {{unidentified}} cụm chỉ biết qua tổng số của quy hoạch. Mọi ranh giới đều là ước lượng.',
};

const en = {
  title: 'Legend',
  colorBy: 'Colour by',
  'color.phase': 'Phase',
  'color.occupancy': 'Occupancy',
  'color.free': 'Free land',
  'color.basis': 'Basis',
  phases: 'Phases, press to hide or show',
  'sentence.operating': 'operating',
  'sentence.procedure': 'in procedure, infrastructure under way',
  'sentence.new': 'newly planned',
  phaseShares: 'Gross area by phase',
  classes: 'Colours by {{theme}}',
  classCount_one: '{{count}} cluster',
  classCount_other: '{{count}} clusters',
  keys: 'Outlines and symbol sizes',
  outline: 'Outline: confidence of the boundary',
  size: 'Symbol size: gross area',
  sizeNote: 'Zoomed in, the symbol gives way to the outline of the cluster.',
  inset: 'Frame left of the province: {{count}} clusters of unpublished place.',
  restsOn:
    'Public sources name or count {{identified}} clusters; {{unidentified}} are known only from the plan’s totals. Every outline is indicative.',
} satisfies Record<keyof typeof vi, string>;

export const legend = { vi, en };
