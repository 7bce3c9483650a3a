/** Beside controls that work on the map, where none can be drawn. */

const vi = {
  shade: 'Bản đồ chỉ là hình tĩnh nên không tô màu được; bảng bên dưới vẫn theo lựa chọn này.',
  signs: 'Bản đồ chỉ là hình tĩnh nên không hiện được các dấu này; danh sách bên dưới vẫn đầy đủ.',
  draw: 'Bản đồ chỉ là hình tĩnh nên các công cụ vẽ không dùng được; hãy chọn vùng bằng các cách dưới đây.',
  click: 'Bản đồ chỉ là hình tĩnh nên không bấm điểm được; hãy nhập tọa độ.',
  corners: 'Bản đồ chỉ là hình tĩnh: ranh giới chỉ sửa được bằng tọa độ các điểm góc.',
  outline:
    'Bản đồ chỉ là hình tĩnh nên không vẽ ranh giới được; có thể dán bảng tọa độ của một cụm trong phần Đo đạc.',
};

const en = {
  shade: 'The map is only a picture and cannot be shaded; the table below still follows this choice.',
  signs: 'The map is only a picture and cannot show these signs; the list below is complete.',
  draw: 'The map is only a picture, so the drawing tools do nothing; choose a region in the ways below.',
  click: 'The map is only a picture, so no points can be clicked; type coordinates instead.',
  corners: 'The map is only a picture: the outline can be changed by the coordinates of its corners only.',
  outline:
    'The map is only a picture, so no outline can be drawn; a table of a cluster’s corners can be pasted under Measure.',
} satisfies Record<keyof typeof vi, string>;

export const needsMap = { vi, en };
