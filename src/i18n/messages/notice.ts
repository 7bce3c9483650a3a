/** What stands in the way, in plain words: data, map, program. */

const vi = {
  retry: 'Thử lại',
  reload: 'Tải lại trang',
  dismiss: 'Ẩn thông báo',
  details: 'Chi tiết',
  'data.unreachable': 'Không tải được dữ liệu',
  'data.unreachableText':
    'Không tải được tệp dưới đây. Hãy kiểm tra kết nối rồi thử lại; bộ lọc và vùng đang chọn vẫn còn.',
  'data.broken': 'Dữ liệu không đọc được',
  'data.brokenText':
    'Đã tải tệp dưới đây nhưng không dùng được. Bộ lọc và vùng đang chọn vẫn còn; hãy báo cho người phụ trách dữ liệu.',
  'data.folder': 'Thư mục dữ liệu: {{folder}}',
  'data.rows_one': '{{count}} dòng của {{file}} không đọc được. Dòng đầu tiên: {{first}}',
  'data.rows_other': '{{count}} dòng của {{file}} không đọc được. Dòng đầu tiên: {{first}}',
  'data.all_one': 'Xem {{count}} lỗi',
  'data.all_other': 'Xem cả {{count}} lỗi',
  'severity.error': 'lỗi',
  'severity.warning': 'lưu ý',
  incomplete: 'Dữ liệu chưa đầy đủ',
  rows_one: '{{count}} dòng dữ liệu có lỗi và không được tính vào các tổng.',
  rows_other: '{{count}} dòng dữ liệu có lỗi và không được tính vào các tổng.',
  layers_one: 'Bản đồ thiếu {{count}} lớp nền: {{files}}. Các cụm và số liệu không bị ảnh hưởng.',
  layers_other: 'Bản đồ thiếu {{count}} lớp nền: {{files}}. Các cụm và số liệu không bị ảnh hưởng.',
  distances:
    'Thiếu khoảng cách ({{file}}): chưa biết được điều gì hiện hoặc lọc theo khoảng cách. Các số liệu khác không bị ảnh hưởng.',
  history:
    'Thiếu lịch sử có ngày tháng ({{file}}): chưa biết được mốc thời gian của các cụm. Các số liệu hiện tại không bị ảnh hưởng.',
  'scenario.title': 'Liên kết bị lỗi ở phần kịch bản',
  'scenario.unreadable':
    'Không đọc được kịch bản mà liên kết này mang theo nên trang đang hiện số liệu công bố. Hãy xin lại liên kết từ người gửi.',
  'scenario.dropped':
    'Một phần kịch bản trong liên kết này không áp dụng được cho dữ liệu ở đây nên đã bị bỏ qua. Kết quả có thể khác với người gửi.',
  'unmet.title': 'Liên kết có phần mà dữ liệu này không có',
  'unmet.text':
    'Không tìm thấy và đã bỏ qua: {{names}}. Trang có thể đang hiện nhiều cụm hơn người gửi đã thấy.',
  'region.title': 'Liên kết bị lỗi ở phần vùng chọn',
  'region.unreadable':
    'Không đọc được vùng mà liên kết mang theo, nên bản đồ mở ra không có vùng ấy. Có thể liên kết bị cắt cụt; hãy xin lại liên kết đầy đủ.',
  'region.unknown':
    'Vùng trong liên kết có đơn vị hành chính mà bộ dữ liệu này không có; phần ấy bị bỏ, nên tổng của vùng có thể khác.',
  'region.crossing':
    'Vùng trong liên kết có đa giác tự cắt; hình ấy bị bỏ vì diện tích của nó không xác định. Các phần khác vẫn giữ.',
  'region.kept':
    'Có vùng để so sánh trong liên kết không đọc được hoặc không hợp với bộ dữ liệu này, nên đã bỏ ra. Hãy xin lại liên kết đầy đủ.',
  'map.no-webgl2': 'Bản đồ không di chuyển được',
  'map.no-webgl2Text':
    'Trình duyệt này không có WebGL2. Hình tỉnh, danh sách, bộ lọc và các tổng vẫn hoạt động.',
  'map.context-lost': 'Bản đồ đã dừng',
  'map.context-lostText':
    'Thiết bị đã thu hồi bộ nhớ đồ họa. Danh sách, bộ lọc và các tổng vẫn hoạt động; tải lại trang để có lại bản đồ.',
  'map.error': 'Bản đồ gặp lỗi',
  'map.errorText': 'Danh sách, bộ lọc và các tổng vẫn hoạt động; tải lại trang để thử lại bản đồ.',
  'crash.title': 'Chương trình gặp lỗi',
  'crash.text':
    'Đây là lỗi của chương trình, không phải của bạn. Tải lại trang sẽ giữ nguyên những gì ghi trong liên kết.',
  'part.failed': 'Phần này không tải được.',
};

const en = {
  retry: 'Try again',
  reload: 'Reload the page',
  dismiss: 'Hide this notice',
  details: 'Details',
  'data.unreachable': 'The data did not arrive',
  'data.unreachableText':
    'The file below could not be fetched. Check the connection and try again; your filters and region are kept.',
  'data.broken': 'The data cannot be read',
  'data.brokenText':
    'The file below was loaded but cannot be used. Your filters and region are kept; please tell whoever maintains the data.',
  'data.folder': 'Data folder: {{folder}}',
  'data.rows_one': '{{count}} row of {{file}} cannot be read: {{first}}',
  'data.rows_other': '{{count}} rows of {{file}} cannot be read. The first: {{first}}',
  'data.all_one': 'Show {{count}} error',
  'data.all_other': 'Show all {{count}} errors',
  'severity.error': 'error',
  'severity.warning': 'note',
  incomplete: 'The data are not complete',
  rows_one: '{{count}} row of the data has an error and counts in no total.',
  rows_other: '{{count}} rows of the data have errors and count in no total.',
  layers_one: 'The map lacks {{count}} base layer: {{files}}. Clusters and figures are not affected.',
  layers_other: 'The map lacks {{count}} base layers: {{files}}. Clusters and figures are not affected.',
  distances:
    'The distances are missing ({{file}}): what is shown or filtered by distance cannot be told. Other figures are not affected.',
  history:
    'The dated history is missing ({{file}}): what happened when cannot be told. Present figures are not affected.',
  'scenario.title': 'The link has a damaged scenario',
  'scenario.unreadable':
    'The scenario that this link carries could not be read, so the published figures are shown. Ask the sender for the link again.',
  'scenario.dropped':
    'A part of the scenario in this link cannot be applied to the data here and was left out. What you see may differ from what the sender saw.',
  'unmet.title': 'Part of the link is not in these data',
  'unmet.text': 'Not found and left out: {{names}}. More clusters may be shown than the sender has seen.',
  'region.title': 'The link has a damaged region',
  'region.unreadable':
    'The region in the link could not be read and is left out. The link may have been cut short; ask for it again in full.',
  'region.unknown':
    'The region in the link names an administrative unit that these data do not have; it is left out, so the totals may differ.',
  'region.crossing':
    'The region in the link has a polygon that crosses itself; it is left out because its area is not defined. Everything else is kept.',
  'region.kept':
    'A region kept for comparison could not be read from the link, or does not fit this data set, and was left out. Ask for the whole link again.',
  'map.no-webgl2': 'The map does not move',
  'map.no-webgl2Text':
    'This browser has no WebGL2. The picture of the province, the list, the filters and the totals all work.',
  'map.context-lost': 'The map has stopped',
  'map.context-lostText':
    'The device took back its graphics memory. The list, the filters and the totals still work; reload the page to have the map again.',
  'map.error': 'The map has failed',
  'map.errorText': 'The list, the filters and the totals still work; reload the page to try the map again.',
  'crash.title': 'The program has failed',
  'crash.text': 'This is a fault of the program, not yours. Reloading keeps everything that the link holds.',
  'part.failed': 'This part could not be loaded.',
} satisfies Record<keyof typeof vi, string>;

export const notice = { vi, en };
