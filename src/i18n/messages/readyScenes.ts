/** What the ready scenes say. Figures are filled in from the data set; keys before the dot are their ids. */

const vi = {
  'province.title': 'Long An: {{total}} cụm công nghiệp theo quy hoạch',
  'province.caption':
    'Tổng diện tích {{gross}}. {{districts}} trong {{allDistricts}} huyện trước đây có cụm, nhiều nhất là {{top}} ({{topCount}} cụm); {{noDistrict}} cụm chưa công bố huyện.',
  'province.notes':
    'Số chuẩn theo {{source}}, {{date}}. Huyện là đơn vị trước 01/07/2025; từ đó Long An thuộc tỉnh Tây Ninh. Mọi số trên màn hình đều kèm căn cứ.',
  'phases.title': '{{operating}} đang hoạt động, {{procedure}} đang làm thủ tục, {{planned}} quy hoạch mới',
  'phases.caption':
    'Đang hoạt động {{operatingHa}}; đang làm thủ tục, xây dựng hạ tầng {{procedureHa}}; quy hoạch mới {{plannedHa}}. Chỉ cụm đang hoạt động có đất cho thuê ngay; hai nhóm kia là đất sẽ có: {{pipeline}}.',
  'phases.notes':
    'Số để đối chiếu: {{source}}, {{date}}. Đất sẽ có là đất công nghiệp cho thuê của các cụm chưa hoạt động, tính theo tỷ lệ chung.',
  'free.title': 'Đất trống: {{free}} ở các cụm đang hoạt động',
  'free.caption':
    '{{total}} cụm, {{leasable}} cho thuê được, lấp đầy {{occupancy}}. Nhiều đất trống nhất: {{top}}, {{topFree}}. Số suy ra từ tỷ lệ bình quân đã công bố, không phải số đo của từng cụm.',
  'free.notes':
    'Lấp đầy là đất đã cho thuê chia cho đất công nghiệp cho thuê, không chia cho diện tích quy hoạch. Đất đã cho thuê tính được: {{leased}}.',
  'duc-hoa.title': 'Trục Đức Hòa – Bến Lức',
  'duc-hoa.caption':
    '{{total}} cụm, {{gross}}: đất trống {{free}}, đất sẽ có {{pipeline}}. {{byRoad}} trong {{measured}} cụm đã rõ xã nằm trong {{km}} quanh {{roads}} (đường chim bay). Nhóm theo hai huyện trước đây; không nguồn nào ở đây nêu tên trục.',
  'duc-hoa.notes':
    'Trục ở đây chỉ là cách gọi của bộ cảnh này. Khoảng cách đo từ chỗ đặt cụm theo xã, nên chỉ là ước lượng.',
  'can-giuoc.title': 'Trục Cần Đước – Cần Giuộc',
  'can-giuoc.caption':
    '{{total}} cụm, {{gross}}: đất trống {{free}}, đất sẽ có {{pipeline}}. {{byRoad}} trong {{measured}} cụm đã rõ xã nằm trong {{km}} quanh {{roads}} (đường chim bay). Nhóm theo hai huyện trước đây; không nguồn nào ở đây nêu tên trục.',
  'can-giuoc.notes':
    'Trục ở đây chỉ là cách gọi của bộ cảnh này. Khoảng cách đo từ chỗ đặt cụm theo xã, nên chỉ là ước lượng.',
  'hoang-gia.title': 'Hoàng Gia: {{gross}}',
  'hoang-gia.caption': '{{place}}. {{infrastructure}}',
  'hoang-gia.notes':
    'Cho thuê được {{leasable}}, đã cho thuê {{leased}}, trống {{free}} ({{basis}}). Nguồn: {{sources}}. Ranh giới trên bản đồ là ước lượng.',
  'targets.title': '{{total}} chỉ tiêu của kế hoạch, hạn {{due}}',
  'targets.caption': '{{list}}',
  'targets.notes':
    '{{tally}}. Không ước tính tiến độ: chỉ những gì nguồn nêu. Chỉ tiêu theo {{sources}}. Ô vuông rỗng trên bản đồ là cụm không tính vào tổng.',
  'unknown.title': 'Những gì chưa biết',
  'unknown.caption':
    'Diện tích của {{stated}} cụm do nguồn nêu; {{balance}} cụm chỉ nhận phần cân đối của tổng ({{balanceHa}}). {{unnamed}} cụm chưa rõ tên, {{unplaced}} cụm chưa công bố nơi; {{indicative}} ranh giới là ước lượng.',
  'unknown.notes':
    'Số cụm có nguồn nêu đất đã cho thuê: {{leasedKnown}}. Ở các cụm đang hoạt động còn lại, số này tính theo tỷ lệ bình quân {{occupancy}} của {{source}}. Danh mục đầy đủ của Sở Công Thương sẽ trả lời phần lớn các câu này.',
};

const en = {
  'province.title': 'Long An: {{total}} planned industrial clusters',
  'province.caption':
    'Gross area {{gross}}. {{districts}} of {{allDistricts}} former districts have clusters, most of them {{top}} ({{topCount}}); of {{noDistrict}} the district is not published.',
  'province.notes':
    'Reference figures by {{source}}, {{date}}. Districts are those before 1 July 2025; since then Long An is part of Tây Ninh province. Every figure on screen carries what it rests on.',
  'phases.title': '{{operating}} operating, {{procedure}} in procedure, {{planned}} newly planned',
  'phases.caption':
    'Operating {{operatingHa}}; in procedure, infrastructure under way {{procedureHa}}; newly planned {{plannedHa}}. Only operating clusters have land to lease now; the other two are pipeline land: {{pipeline}}.',
  'phases.notes':
    'To be compared with {{source}}, {{date}}. Pipeline land is the leasable land of clusters not operating yet, by the common share.',
  'free.title': 'Free land: {{free}} in operating clusters',
  'free.caption':
    '{{total}} clusters, {{leasable}} leasable, occupancy {{occupancy}}. Most free land: {{top}}, {{topFree}}. Derived from the published mean, not measured in each cluster.',
  'free.notes':
    'Occupancy is leased land divided by leasable land, not by gross area. Leased land comes to {{leased}}.',
  'duc-hoa.title': 'Axis Đức Hòa – Bến Lức',
  'duc-hoa.caption':
    '{{total}} clusters, {{gross}}: free land {{free}}, pipeline land {{pipeline}}. Of {{measured}} clusters whose commune is known, {{byRoad}} lie within {{km}} of {{roads}} (straight line). Grouped by two former districts; no source here names an axis.',
  'duc-hoa.notes':
    'That it is an axis is only what these scenes call it. Distances start where the commune places a cluster, so they are estimates.',
  'can-giuoc.title': 'Axis Cần Đước – Cần Giuộc',
  'can-giuoc.caption':
    '{{total}} clusters, {{gross}}: free land {{free}}, pipeline land {{pipeline}}. Of {{measured}} clusters whose commune is known, {{byRoad}} lie within {{km}} of {{roads}} (straight line). Grouped by two former districts; no source here names an axis.',
  'can-giuoc.notes':
    'That it is an axis is only what these scenes call it. Distances start where the commune places a cluster, so they are estimates.',
  'hoang-gia.title': 'Hoàng Gia: {{gross}}',
  'hoang-gia.caption': '{{place}}. {{infrastructure}}',
  'hoang-gia.notes':
    'Leasable {{leasable}}, leased {{leased}}, free {{free}} ({{basis}}). Sources: {{sources}}. The boundary on the map is indicative.',
  'targets.title': '{{total}} targets of the plan, due {{due}}',
  'targets.caption': '{{list}}',
  'targets.notes':
    '{{tally}}. No progress is estimated: only what sources state. Targets by {{sources}}. Hollow squares on the map are clusters that no total counts.',
  'unknown.title': 'What we do not know',
  'unknown.caption':
    'A source states the area of {{stated}} clusters; {{balance}} only take the balance of a total ({{balanceHa}}). {{unnamed}} have no known name, {{unplaced}} no published place; {{indicative}} boundaries are indicative.',
  'unknown.notes':
    'Clusters whose leased land a source states: {{leasedKnown}}. In the other operating ones it follows from the mean of {{source}}, {{occupancy}}. The full register of the Department of Industry and Trade would answer most of this.',
} satisfies Record<keyof typeof vi, string>;

export const readyScenes = { vi, en };
