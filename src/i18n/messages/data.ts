/** What is wrong with data from outside: where, what, what to do. Codes are those of `data/issues`. */

const vi = {
  whereFile: '{{file}}',
  whereLine: '{{file}}, dòng {{line}}',
  whereField: '{{file}}, mục {{field}}',
  whereLineField: '{{file}}, dòng {{line}}, cột {{field}}',
  'code.no-answer': 'không có trả lời khi tải tệp. Hãy kiểm tra kết nối rồi tải lại trang.',
  'code.http-status':
    'máy chủ trả lời mã {{status}} thay cho tệp. Hãy kiểm tra tệp có trong thư mục dữ liệu không.',
  'code.page-instead':
    'máy chủ gửi một trang web thay cho tệp. Hãy kiểm tra tệp có trong thư mục dữ liệu không.',
  'code.not-json': 'không phải JSON hợp lệ. Hãy tạo lại hoặc tải lại tệp.',
  'code.shape': 'cần {{expected}} nhưng gặp {{found}}. Hãy sửa mục này rồi tải lại trang.',
  'code.topology': 'thiếu hoặc hỏng hình của đơn vị hành chính. Hãy tạo lại tệp.',
  'code.empty': 'tệp trống. Hãy tạo lại hoặc tải lại tệp.',
  'code.no-rows': 'không có dòng nào dùng được. Hãy sửa các lỗi nêu ở trên.',
  'code.quotes':
    'dấu ngoặc kép không khép hoặc đặt sai chỗ; dòng bị bỏ qua. Hãy nhân đôi dấu ngoặc kép bên trong ô.',
  'code.column-missing': 'thiếu cột này. Hãy thêm cột vào dòng đầu, để trống ô nếu chưa biết.',
  'code.column-repeated': 'cột này có hai lần. Hãy bỏ bớt một cột.',
  'code.column-unknown': 'cột này không được biết đến và bị bỏ qua. Hãy kiểm tra tên cột.',
  'code.cells':
    'dòng có {{found}} ô, dòng đầu có {{expected}}; dòng bị bỏ qua. Hãy kiểm tra dấu ngăn cách và ngoặc kép.',
  'code.required': 'ô này không được để trống; dòng bị bỏ qua. Hãy điền giá trị.',
  'code.not-number':
    '«{{value}}» không phải là số; dòng bị bỏ qua. Hãy viết số như 65.2875, không kèm đơn vị.',
  'code.not-positive': '«{{value}}» không lớn hơn 0; dòng bị bỏ qua. Nếu chưa biết thì để trống, đừng ghi 0.',
  'code.not-allowed': '«{{value}}» không dùng được; dòng bị bỏ qua. Hãy chọn một trong: {{allowed}}.',
  'code.bad-code': '«{{value}}» không phải là mã cụm; dòng bị bỏ qua. Mã có dạng LA-001.',
  'code.code-repeated': 'mã {{code}} đã có ở dòng {{first}}; dòng này bị bỏ qua. Mỗi cụm cần một mã riêng.',
  'code.bad-date': '«{{value}}» không phải là ngày; dòng bị bỏ qua. Hãy viết 2025, 2025-07 hoặc 2025-07-01.',
  'code.bad-year': '«{{value}}» không phải là năm; dòng bị bỏ qua. Hãy viết bốn chữ số.',
  'code.one-language': 'thiếu bản dịch; bản của ngôn ngữ kia được dùng thay. Hãy điền cả hai.',
  'code.lists-differ':
    'có {{codes}} mã xã nhưng {{names}} tên xã; dòng bị bỏ qua. Hãy ghi mỗi mã một tên, cách nhau bằng dấu chấm phẩy.',
  'code.basis-without-value':
    'căn cứ ghi là {{basis}} nhưng ô để trống; dòng bị bỏ qua. Hãy điền diện tích hoặc đổi căn cứ thành missing.',
  'code.value-without-basis':
    'có diện tích nhưng căn cứ ghi là missing; dòng bị bỏ qua. Hãy ghi căn cứ: stated, derived hoặc balance.',
  'code.flag-unknown': 'nhãn «{{value}}» không có trong danh mục và bị bỏ qua. Hãy kiểm tra cách viết.',
  'code.source-unknown': 'nguồn {{id}} không có trong sources.json. Hãy thêm nguồn hoặc sửa mã.',
  'code.unit-unknown': 'không có đơn vị hành chính {{id}} trong admin.json. Hãy sửa mã.',
  'code.outline-broken':
    'hình này không phải vùng khép kín có mã cụm; hình bị bỏ qua. Hãy vẽ lại hoặc tạo lại tệp.',
  'code.outline-missing':
    'cụm {{code}} không có hình trong clusters.geojson: có trong danh sách nhưng không có trên bản đồ. Hãy thêm hình.',
  'code.outline-orphan':
    'hình của {{code}} không ứng với cụm nào trong clusters.csv và bị bỏ qua. Hãy kiểm tra mã.',
  'code.outline-repeated': 'cụm {{code}} có hai hình; hình sau bị bỏ qua. Hãy giữ một hình.',
};

const en = {
  whereFile: '{{file}}',
  whereLine: '{{file}}, line {{line}}',
  whereField: '{{file}}, entry {{field}}',
  whereLineField: '{{file}}, line {{line}}, column {{field}}',
  'code.no-answer': 'no answer while loading the file. Check the connection and reload the page.',
  'code.http-status':
    'the server answered {{status}} instead of the file. Check that it is in the data folder.',
  'code.page-instead': 'the server sent a web page instead of the file. Check that it is in the data folder.',
  'code.not-json': 'this is not valid JSON. Make the file again, or load it again.',
  'code.shape': '{{expected}} is needed, {{found}} was found. Correct this entry and reload the page.',
  'code.topology': 'the shape of an administrative unit is missing or broken. Make the file again.',
  'code.empty': 'the file is empty. Make it again, or load it again.',
  'code.no-rows': 'not one row can be used. Correct what is named above.',
  'code.quotes':
    'a quotation mark is not closed or out of place; the row is left out. Double quotation marks inside a cell.',
  'code.column-missing':
    'this column is missing. Add it to the first line; leave cells empty where nothing is known.',
  'code.column-repeated': 'this column is there twice. Remove one of the two.',
  'code.column-unknown': 'this column is not known and is ignored. Check its name.',
  'code.cells':
    'the row has {{found}} cells, the first line {{expected}}; the row is left out. Check separators and quotation marks.',
  'code.required': 'this cell must not be empty; the row is left out. Fill it in.',
  'code.not-number': '“{{value}}” is not a number; the row is left out. Write 65.2875, without a unit.',
  'code.not-positive':
    '“{{value}}” is not above 0; the row is left out. Where it is not known leave it empty, do not write 0.',
  'code.not-allowed': '“{{value}}” cannot be used; the row is left out. Choose one of: {{allowed}}.',
  'code.bad-code': '“{{value}}” is not a cluster code; the row is left out. A code reads LA-001.',
  'code.code-repeated':
    'code {{code}} is already on line {{first}}; this row is left out. Each cluster needs its own.',
  'code.bad-date': '“{{value}}” is not a date; the row is left out. Write 2025, 2025-07 or 2025-07-01.',
  'code.bad-year': '“{{value}}” is not a year; the row is left out. Write four digits.',
  'code.one-language': 'the translation is missing; the other language stands in. Fill in both.',
  'code.lists-differ':
    '{{codes}} commune codes but {{names}} names; the row is left out. Give each code one name, between semicolons.',
  'code.basis-without-value':
    'the basis says {{basis}} but the cell is empty; the row is left out. Fill in the area, or change the basis to missing.',
  'code.value-without-basis':
    'there is an area but the basis says missing; the row is left out. Say stated, derived or balance.',
  'code.flag-unknown': 'mark “{{value}}” is not known and is ignored. Check its spelling.',
  'code.source-unknown': 'source {{id}} is not in sources.json. Add the source or correct the id.',
  'code.unit-unknown': 'there is no administrative unit {{id}} in admin.json. Correct the id.',
  'code.outline-broken':
    'this is no closed area with a cluster code; it is left out. Draw it again, or make the file again.',
  'code.outline-missing':
    'cluster {{code}} has no outline in clusters.geojson: it is in the list but not on the map. Add its outline.',
  'code.outline-orphan':
    'the outline of {{code}} belongs to no cluster of clusters.csv and is left out. Check the code.',
  'code.outline-repeated': 'cluster {{code}} has two outlines; the later one is left out. Keep one.',
} satisfies Record<keyof typeof vi, string>;

export const data = { vi, en };
