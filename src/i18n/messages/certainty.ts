/** What the words for bases, outlines, places and doubts mean, in full. Keys after the dot are the ids of `domain`. */

const vi = {
  'basisHelp.stated': 'Một nguồn công bố nêu đúng con số này.',
  'basisHelp.derived': 'Tính ra từ một con số công bố và một giả định được nêu rõ.',
  'basisHelp.balance': 'Phần còn lại của tổng công bố, chia đều cho các cụm không có số liệu riêng.',
  'basisHelp.tried': 'Con số thử trong kịch bản, không nguồn nào nêu.',
  'basisHelp.missing': 'Không nguồn nào nêu. Chưa có không phải là bằng không.',
  'boundaryHelp.survey': 'Ranh giới theo hồ sơ đo đạc có giá trị pháp lý.',
  'boundaryHelp.plan': 'Ranh giới lấy từ bản vẽ quy hoạch.',
  'boundaryHelp.traced': 'Ranh giới phác lại theo hình ảnh, không phải số đo.',
  'boundaryHelp.indicative':
    'Hình vẽ chỉ để tham khảo: đúng diện tích, còn hình dạng và vị trí chính xác chưa ai công bố.',
  'location.parcel': 'theo thửa đất',
  'location.commune': 'theo xã',
  'location.district': 'theo huyện',
  'location.unpublished': 'chưa công bố',
  'locationHelp.parcel': 'Biết vị trí đến từng thửa đất.',
  'locationHelp.commune':
    'Biết đến xã, do nguồn nêu hoặc suy ra từ tên như ghi ở «Điểm cần xác nhận»; vị trí trong xã là ước lượng.',
  'locationHelp.district': 'Chỉ biết huyện; vị trí trong huyện là ước lượng.',
  'locationHelp.unpublished':
    'Không nguồn nào nêu vị trí. Cụm được vẽ trong khung riêng cạnh tỉnh và không tính vào vùng chọn nào.',
  'districtBasis.stated': 'Huyện do nguồn nêu.',
  'districtBasis.name': 'Huyện suy ra từ tên cụm.',
  'districtBasis.count': 'Huyện suy ra từ số cụm mà một nguồn đếm trong huyện.',
  'districtBasis.unknown': 'Không nguồn nào cho biết huyện.',
  'districtBasis.tried': 'Huyện đặt hoặc vẽ trong kịch bản, không do nguồn nào.',
  'flag.established-2026-unconfirmed':
    'Có thể đã được thành lập vào giữa năm 2026; còn phải xác nhận với cơ quan quản lý.',
  'flag.operating-not-reconfirmed':
    'Một danh sách cũ ghi là đang hoạt động; các nguồn về sau không xác nhận lại.',
  'flag.membership-unconfirmed': 'Chưa chắc cụm này thuộc 72 cụm của quy hoạch.',
  'flag.over-75-ha':
    'Lớn hơn mức trần 75 ha của Nghị định 32/2024/NĐ-CP. Cụm lập theo nghị định cũ có thể hợp pháp dù vượt mức này.',
  'flag.name-unconfirmed': 'Tên gọi chưa được một nguồn thứ hai xác nhận.',
  'flag.area-disagrees': 'Các nguồn nêu diện tích khác nhau; số đang dùng được ghi kèm nguồn.',
  'flag.same-name-as-park':
    'Có một khu công nghiệp (KCN) trùng tên: đây là cụm công nghiệp (CCN), không phải khu đó.',
  'flag.commune-from-name': 'Xã được suy ra từ tên cụm.',
  'flag.commune-assumed': 'Xã là giả định, chưa có nguồn nào nêu.',
  'flag.phase-inferred': 'Giai đoạn được suy ra, không nguồn nào nêu trực tiếp.',
  'flag.counted-not-named': 'Một nguồn có đếm cụm này nhưng không nêu tên.',
};

const en = {
  'basisHelp.stated': 'A published source gives this very figure.',
  'basisHelp.derived': 'Computed from a published figure and an assumption that is named.',
  'basisHelp.balance':
    'What is left of a published total, shared equally among the clusters without a figure of their own.',
  'basisHelp.tried': 'Tried in the scenario; no source gives it.',
  'basisHelp.missing': 'No source gives it. Missing is not zero.',
  'boundaryHelp.survey': 'The outline follows a survey with legal force.',
  'boundaryHelp.plan': 'The outline is taken from a planning drawing.',
  'boundaryHelp.traced': 'The outline is traced from a picture; it is not a measurement.',
  'boundaryHelp.indicative':
    'The outline is for reference only: its area is right, but nobody has published its true shape and position.',
  'location.parcel': 'parcel',
  'location.commune': 'commune',
  'location.district': 'district',
  'location.unpublished': 'unpublished',
  'locationHelp.parcel': 'The location is known to the parcel.',
  'locationHelp.commune':
    'Known to the commune, which a source gives or the name suggests, as “To be confirmed” tells; the position within it is an estimate.',
  'locationHelp.district': 'Only the district is known; the position within it is an estimate.',
  'locationHelp.unpublished':
    'No source gives the place. The cluster is drawn in a frame of its own beside the province and counts in no region.',
  'districtBasis.stated': 'A source gives the district.',
  'districtBasis.name': 'The district follows from the name of the cluster.',
  'districtBasis.count': 'The district follows from the number of clusters a source counts there.',
  'districtBasis.unknown': 'No source gives the district.',
  'districtBasis.tried': 'The district was set or drawn in the scenario; no source gives it.',
  'flag.established-2026-unconfirmed':
    'Possibly established by mid-2026, to be confirmed with the authority.',
  'flag.operating-not-reconfirmed': 'An older list has it as operating; no later source confirms it.',
  'flag.membership-unconfirmed': 'It is not certain that this cluster is one of the 72 of the plan.',
  'flag.over-75-ha':
    'Larger than the 75 ha ceiling of Decree 32/2024/NĐ-CP. A cluster established under an earlier decree may lawfully exceed it.',
  'flag.name-unconfirmed': 'The name has not been confirmed by a second source.',
  'flag.area-disagrees': 'Sources give different areas; the figure used names its source.',
  'flag.same-name-as-park':
    'An industrial park (KCN) has the same name: this is the industrial cluster (CCN), not the park.',
  'flag.commune-from-name': 'The commune is inferred from the name of the cluster.',
  'flag.commune-assumed': 'The commune is an assumption that no source states.',
  'flag.phase-inferred': 'The phase is inferred; no source states it directly.',
  'flag.counted-not-named': 'A source counts this cluster without naming it.',
} satisfies Record<keyof typeof vi, string>;

export const certainty = { vi, en };
