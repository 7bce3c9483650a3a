/** Words of the page itself, before and without any script. */

const vi = {
  description:
    'Bản đồ 72 cụm công nghiệp quy hoạch của Long An: vị trí, giai đoạn, diện tích, đất trống, tỷ lệ lấp đầy và căn cứ của từng con số.',
  noScript: 'Danh sách, bộ lọc và tổng của từng vùng cần JavaScript. Hình bên dưới là toàn cảnh các cụm.',
  noScriptAll: '{{count}} cụm · {{ha}}',
  noScriptPhase: '{{count}} {{phase}} · {{ha}}',
};

const en = {
  description:
    'A map of the 72 industrial clusters planned in Long An: place, phase, area, free land, occupancy, and what each figure rests on.',
  noScript:
    'The list, the filters and the totals of a region need JavaScript. The picture below shows all clusters.',
  noScriptAll: '{{count}} clusters · {{ha}}',
  noScriptPhase: '{{count}} {{phase}} · {{ha}}',
} satisfies Record<keyof typeof vi, string>;

export const page = { vi, en };
