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
  schematic: 'Tuyến đường và điểm vẽ sơ đồ',
  schematicLine: 'nét đứt: sơ đồ, lệch đến vài km',
  schematicMore: 'Căn cứ của từng đối tượng',
  size: 'Cỡ ký hiệu: diện tích quy hoạch',
  sizeNote: 'Khi phóng to, ký hiệu được thay bằng hình của cụm.',
  inset: 'Khung bên trái tỉnh: {{count}} cụm chưa công bố vị trí.',
  restsOn:
    'Nguồn công khai xác định {{identified}} cụm: {{named}} cụm có tên, {{counted}} cụm chỉ được đếm ở xã; {{rest}} cụm còn lại chỉ biết qua tổng số của quy hoạch hoặc của huyện. Mọi ranh giới đều là ước lượng.',
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
  schematic: 'Schematic roads and points',
  schematicLine: 'dashed: schematic course, up to a few km off',
  schematicMore: 'What each of them rests on',
  size: 'Symbol size: gross area',
  sizeNote: 'Zoomed in, the symbol gives way to the outline of the cluster.',
  inset: 'Frame to the left of the province: {{count}} clusters whose location is unpublished.',
  restsOn:
    'Public sources identify {{identified}} clusters: {{named}} by name, {{counted}} by a count in their commune; the other {{rest}} are known only from totals of the plan or of a district. Every outline is indicative.',
} satisfies Record<keyof typeof vi, string>;

export const legend = { vi, en };
