/** Words of the page itself, before and without any script. */

const vi = {
  description:
    'Bản đồ 72 cụm công nghiệp quy hoạch của Long An: vị trí, giai đoạn, diện tích, đất trống, tỷ lệ lấp đầy và căn cứ của từng con số.',
  noScript: 'Trang này cần JavaScript để xem số liệu; hình bên dưới là toàn cảnh 72 cụm.',
};

const en = {
  description:
    'A map of the 72 industrial clusters planned in Long An: place, phase, area, free land, occupancy, and what each figure rests on.',
  noScript: 'This page needs JavaScript to show figures; the picture below shows all 72 clusters.',
} satisfies Record<keyof typeof vi, string>;

export const page = { vi, en };
