import PlanModel
import PlanPhrases
import Testing

@Suite struct KPIGrammarTests {
    @Test("a measure is read into its kind, level and what is left", arguments: measures)
    func reads(_ phrase: String, _ expected: String) {
        let reading = KPIGrammar.read(phrase)
        #expect(reading.value?.summary == expected, "\(reading.faults)")
    }

    @Test("decomposed text gives the same measure, composed", arguments: measures)
    func readsDecomposed(_ phrase: String, _ expected: String) {
        let reading = KPIGrammar.read(decomposed(phrase))
        #expect(reading.value?.summary.utf8.elementsEqual(expected.utf8) == true, "\(reading.faults)")
    }

    @Test("all of a whole needs no “at least”, part of it does")
    func impliedComparator() {
        #expect(KPIGrammar.read("100% đảng viên").value?.isComparatorImplied == false)
        #expect(KPIGrammar.read("80% giáo viên").value?.isComparatorImplied == true)
        #expect(KPIGrammar.read("ít nhất 80% giáo viên").value?.isComparatorImplied == false)
    }

    @Test(
        "words are no level because they resemble a comparator",
        arguments: [
            "Tỷ lệ tảo hôn 5%", "Tỷ lệ vốn đầu tư 50%", "Tỷ lệ đất sạch 50%",
        ])
    func lookAlikeWords(_ phrase: String) {
        #expect(KPIGrammar.read(phrase).value?.comparator == .equal)
    }
}

/// Every row of the phrase tables, then the forms around them.
private let measures = [
    ("100% X", "ratio = 100 (%) | X"),
    ("X: 100%", "ratio = 100 (%) | X"),
    ("X đạt 100%", "ratio = 100 (%) | X"),
    ("đạt từ 60% trở lên", "ratio >= 60 (%) |"),
    ("từ 70% trở lên", "ratio >= 70 (%) |"),
    ("đạt từ 3%", "ratio >= 3 (%) |"),
    ("≥ 80%", "ratio >= 80 (%) |"),
    ("Tỷ lệ A >= 80%", "ratio >= 80 (%) | Tỷ lệ A"),
    ("tối thiểu 45%", "ratio >= 45 (%) |"),
    ("ít nhất 01 mô hình", "count >= 1 (mô hình) | mô hình"),
    ("không thấp hơn 5%", "ratio >= 5 (%) |"),
    ("trên 50%", "ratio > 50 (%) |"),
    ("chiếm hơn 60%", "ratio > 60 (%) |"),
    ("không quá 40%", "ratio <= 40 (%) |"),
    ("dưới 5%", "ratio < 5 (%) |"),
    ("tối đa 3 ngày", "count <= 3 (ngày) | ngày"),
    ("Giảm 70% tài liệu giấy", "delta decrease = 70 (%) implied | tài liệu giấy"),
    ("Giảm ít nhất 20% thời gian giải quyết", "delta decrease >= 20 (%) | thời gian giải quyết"),
    ("Tỷ lệ đạt 99,5%", "ratio = 99.5 (%) implied | Tỷ lệ"),
    ("1.200 hộ dân", "count = 1200 (hộ dân) implied | hộ dân"),
    ("4,2 triệu lượt truy cập", "count = 4200000 (lượt) implied | lượt truy cập"),
    ("01 mô hình", "count = 1 (mô hình) implied | mô hình"),
    ("Tỷ lệ 80-90%", "range between 80 to 90 (%) | Tỷ lệ"),
    ("từ 80% đến 90% hộ dân", "range between 80 to 90 (%) | hộ dân"),
    ("khoảng 5 mô hình", "count = 5 (mô hình) implied about | mô hình"),
    ("84 nền tảng số", "count = 84 (nền tảng) implied | nền tảng số"),
    ("Tối thiểu 01 mô hình", "count >= 1 (mô hình) | mô hình"),
    ("189/309 nhiệm vụ", "ratio = 189 of 309 (nhiệm vụ) implied | nhiệm vụ"),
    ("92/92 tiêu chí", "ratio = 92 of 92 (tiêu chí) | tiêu chí"),
    ("trong nhóm 10 đơn vị dẫn đầu", "rank <= 10 (hạng) |"),
    ("Mỗi xã, phường có tối thiểu 30% hộ dân", "ratio >= 30 (%) each | Mỗi xã, phường có hộ dân"),
    (
        "Dự thảo được thông qua và ban hành đúng tiến độ đề ra",
        "milestone | Dự thảo được thông qua và ban hành đúng tiến độ đề ra"
    ),
    ("Hệ thống được đưa vào khai thác, vận hành", "milestone | Hệ thống được đưa vào khai thác, vận hành"),
    ("Đúng tiến độ đề ra", "circular | Đúng tiến độ đề ra"),
    ("đúng tiến độ lộ trình đề ra", "circular | đúng tiến độ lộ trình đề ra"),
    ("Tham gia đầy đủ", "unmeasurable | Tham gia đầy đủ"),
    ("Dữ liệu được cập nhật định kỳ", "unmeasurable | Dữ liệu được cập nhật định kỳ"),
    (
        "Tỷ lệ hồ sơ giảm từ 40% xuống còn 20%",
        "delta decrease from 40 = 20 (%) implied baseline | Tỷ lệ hồ sơ"
    ),
    ("tăng 5% so với năm 2025", "delta increase = 5 (%) implied baseline ‘so với năm 2025’ |"),
    ("nâng tỷ lệ từ 40% lên 60%", "delta increase from 40 = 60 (%) implied baseline | tỷ lệ"),
    ("Tăng lên 60% hộ dân", "ratio increase >= 60 (%) | hộ dân"),
    ("Tỷ lệ tảo hôn 5%", "ratio = 5 (%) implied | Tỷ lệ tảo hôn"),
    ("Tỷ lệ vốn đầu tư 50%", "ratio = 50 (%) implied | Tỷ lệ vốn đầu tư"),
    (
        "100% đảng viên thực hiện cài đặt sổ tay đảng viên; 70% hồ sơ cán bộ, công chức được cập nhật trên phần mềm",
        "ratio = 100 (%) | đảng viên thực hiện cài đặt sổ tay đảng viên + ratio = 70 (%) implied | hồ sơ cán bộ, công chức được cập nhật trên phần mềm"
    ),
    (
        "Trong năm 2026 tổ chức ít nhất 01 cuộc thi",
        "count >= 1 (cuộc thi) | Trong năm 2026 tổ chức cuộc thi"
    ),
    ("Xây dựng 05 mô hình", "count = 5 (mô hình) implied | Xây dựng mô hình"),
    (
        "100% cơ quan, đơn vị trong hệ thống chính trị tổ chức học tập, quán triệt, thực hiện Nghị quyết số 57",
        "ratio = 100 (%) | cơ quan, đơn vị trong hệ thống chính trị tổ chức học tập, quán triệt, thực hiện Nghị quyết số 57"
    ),
    (
        "tích hợp dữ liệu các sở ngành nhất là 12 CSDL trọng điểm quốc gia",
        "unmeasurable | tích hợp dữ liệu các sở ngành nhất là 12 CSDL trọng điểm quốc gia"
    ),
    ("5G", "unmeasurable | 5G"),
    ("từ 01/3/2026 đến 30/6/2026", "unmeasurable | từ 01/3/2026 đến 30/6/2026"),
    (
        "Tỷ lệ CSDL được số hóa & liên thông ≥ 60%; tỷ lệ kết nối, chia sẻ đồng bộ CSDL quốc gia, CSDL các ngành 80%",
        "ratio >= 60 (%) | Tỷ lệ CSDL được số hóa & liên thông + ratio = 80 (%) implied | tỷ lệ kết nối, chia sẻ đồng bộ CSDL quốc gia, CSDL các ngành"
    ),
    (
        "Xếp hạng chỉ số chuyển đổi số cấp xã/phường: trong nhóm 10 đơn vị dẫn đầu.",
        "rank <= 10 (hạng) | Xếp hạng chỉ số chuyển đổi số cấp xã/phường"
    ),
    ("trong nhóm 10/95 đơn vị dẫn đầu", "rank <= 10 of 95 (hạng) |"),
    ("Hoàn thành 100% kế hoạch", "ratio = 100 (%) | Hoàn thành kế hoạch"),
    ("Thời gian xử lý không quá 3 ngày", "count <= 3 (ngày) | Thời gian xử lý"),
    (
        "Giảm 2 điểm phần trăm tỷ lệ hộ nghèo",
        "delta decrease = 2 (điểm phần trăm) implied | tỷ lệ hộ nghèo"
    ),
    ("Tối thiểu 01 mô hình mỗi xã", "count >= 1 (mô hình) each | mô hình mỗi xã"),
    ("đạt trên 50% dân số", "ratio > 50 (%) | dân số"),
    ("X đạt 60%, Y đạt 80%", "ratio = 60 (%) implied | X + ratio = 80 (%) implied | Y"),
    (
        "Nghị quyết được ban hành trước ngày 30/6/2026",
        "milestone | Nghị quyết được ban hành trước ngày 30/6/2026"
    ),
]
