import PlanModel
import PlanPhrases
import Testing
import VietnameseCalendar

/// The year and day of issue of the plan that the phrases stand in.
let plan2026 = PhraseContext(planYear: 2026, issued: CivilDate(year: 2026, month: 1, day: 16))

@Suite struct DeadlineGrammarTests {
    @Test("signs that are canonically the same are read alike")
    func canonicalSigns() {
        let phrase = "Quý I/2026: đề án; quý II/2026: báo cáo"
        let deadline = DeadlineGrammar.read(phrase, in: plan2026).value
        #expect(deadline?.milestones.count == 2)
        #expect(
            DeadlineGrammar.read(phrase.replacing(";", with: "\u{37E}"), in: plan2026).value == deadline)
    }

    @Test("a deadline is read as officials mean it", arguments: deadlines)
    func reads(_ phrase: String, _ expected: String) {
        let reading = DeadlineGrammar.read(phrase, in: plan2026)
        #expect(reading.value?.summary == expected, "\(phrase): \(reading.faults)")
    }

    @Test("decomposed text gives the same deadline", arguments: deadlines)
    func readsDecomposed(_ phrase: String, _ expected: String) {
        let reading = DeadlineGrammar.read(decomposed(phrase), in: plan2026)
        #expect(
            reading.value?.summary.utf8.elementsEqual(expected.utf8) == true, "\(phrase): \(reading.faults)")
    }

    @Test(
        "a year that the phrase names wins over the plan's",
        arguments: ["Quý I/2027", "6 tháng đầu năm (2027)"])
    func ownYear(_ phrase: String) {
        #expect(DeadlineGrammar.read(phrase, in: plan2026).value?.due?.year == 2027)
    }

    @Test("the day of issue is not counted")
    func countsFromIssue() {
        let reading = DeadlineGrammar.read("01 ngày kể từ ngày ban hành Kế hoạch", in: plan2026)
        #expect(reading.value?.due?.iso == "2026-01-17")
    }

    @Test("a standing task without cadence and a schedule elsewhere are vague")
    func vagueness() {
        for phrase in ["Thường xuyên", "Phân kỳ năm 2026 theo Quyết định số 204-QĐ/TW", "Từ Quý I/2026"] {
            #expect(DeadlineGrammar.read(phrase, in: plan2026).value?.isVague == true, "\(phrase)")
        }
        #expect(DeadlineGrammar.read("Thường xuyên, hằng quý", in: plan2026).value?.isVague == false)
    }

    @Test(
        "capitals, blanks and old tone placement change nothing",
        arguments: [
            "QUÝ I/2026", "  quý  i / 2026 ", "Quí I năm 2026", "Qúy I/2026", "Quý\u{A0}I/2026",
            "quý\u{200B} 1/2026",
        ])
    func spellings(_ phrase: String) {
        #expect(
            DeadlineGrammar.read(phrase, in: plan2026).value?.summary
                == "2026-01-01…2026-03-31 quarter implied")
    }
}

/// Every row of the phrase tables, then the forms around them.
private let deadlines = [
    ("Quý I/2026", "2026-01-01…2026-03-31 quarter implied"),
    ("Quý 1/2026", "2026-01-01…2026-03-31 quarter implied"),
    ("trong quý I/2026", "2026-01-01…2026-03-31 quarter implied"),
    ("quý i năm 2026", "2026-01-01…2026-03-31 quarter implied"),
    ("Quý II, III/2026", "2026-04-01…2026-09-30 quarter implied"),
    ("Quý I-II/2026", "2026-01-01…2026-06-30 quarter implied"),
    ("Tháng 02/2026", "2026-02-01…2026-02-28 month implied"),
    ("Trong tháng 01/2026", "2026-01-01…2026-01-31 month implied"),
    ("6/2025", "2025-06-01…2025-06-30 month implied"),
    ("01/ 2026", "2026-01-01…2026-01-31 month implied"),
    ("Năm 2026", "2026-01-01…2026-12-31 year implied"),
    ("2026", "2026-01-01…2026-12-31 year implied"),
    ("Trong năm 2026", "2026-01-01…2026-12-31 year implied"),
    ("6 tháng đầu năm (2026)", "2026-01-01…2026-06-30 half implied"),
    ("6 tháng đầu năm", "2026-01-01…2026-06-30 half implied"),
    ("6 tháng cuối năm 2026", "2026-07-01…2026-12-31 half implied"),
    ("trước ngày 15/6/2026", "…2026-06-14 day strict"),
    ("Trước 10/02/2026", "…2026-02-09 day strict"),
    ("chậm nhất ngày 15/6/2026", "…2026-06-15 day"),
    ("chậm nhất 15/6/2026", "…2026-06-15 day"),
    ("đến hết ngày 15/6/2026", "…2026-06-15 day"),
    ("30/8/2026", "…2026-08-30 day"),
    ("từ 01/3/2026 đến 30/6/2026", "2026-03-01…2026-06-30 day"),
    ("2025 - 2026", "2025-01-01…2026-12-31 year"),
    ("2025-2030", "2025-01-01…2030-12-31 year"),
    ("giai đoạn 2025-2030", "2025-01-01…2030-12-31 year"),
    ("Từ Quý I/2026", "2026-01-01… open"),
    ("2025 và những năm tiếp theo", "2025-01-01… open [year]"),
    ("Thường xuyên", "standing"),
    ("Hằng năm", "[year]"),
    ("Hàng năm", "[year]"),
    ("Định kỳ hàng tháng", "[month]"),
    ("Định kỳ hàng tháng / quý", "[month] [quarter]"),
    ("Định kỳ hàng tháng, quý", "[month] [quarter]"),
    ("02 tuần một lần (trước 16 giờ thứ Sáu)", "[2 week friday at 960]"),
    ("Thường xuyên, định kỳ báo cáo theo Quý", "standing [quarter]"),
    ("100 ngày kể từ ngày ban hành Kế hoạch", "…2026-04-26 day"),
    (
        "10 ngày làm việc sau khi Nghị quyết được ban hành",
        "<event: 10 ngày làm việc sau khi Nghị quyết được ban hành | 10d 0m working>"
    ),
    ("khi tỉnh ban hành", "<issuance: khi tỉnh ban hành>"),
    ("sau khi tỉnh ban hành", "<issuance: sau khi tỉnh ban hành>"),
    ("theo hướng dẫn của tỉnh", "<guidance: theo hướng dẫn của tỉnh>"),
    (
        "Phân kỳ năm 2026 theo Quyết định số 204-QĐ/TW",
        "<schedule: Phân kỳ năm 2026 theo Quyết định số 204-QĐ/TW | 204-QĐ/TW>"
    ),
    ("Theo tiến độ của Trung ương", "<schedule: Theo tiến độ của Trung ương>"),
    (
        "Quý I/2026 hoàn thành xây dựng Đề án, triển khai nhiệm vụ theo phân kỳ năm 2026",
        "2026-01-01…2026-12-31 year implied {2026-03-31 hoàn thành xây dựng Đề án} {2026-12-31 triển khai nhiệm vụ theo phân kỳ} compound"
    ),
    (
        "Quý I/2026 hoàn thành xây dựng Đề án, triển khai nhiệm vụ theo phân kỳ năm 2026 (thực hiện theo hướng dẫn của tỉnh)",
        "2026-01-01…2026-12-31 year implied <guidance: thực hiện theo hướng dẫn của tỉnh> {2026-03-31 hoàn thành xây dựng Đề án} {2026-12-31 triển khai nhiệm vụ theo phân kỳ} compound"
    ),
    (
        "- Sổ tay đảng viên trong quý I/2026. - Hồ sơ CBCC trong năm 2026.",
        "2026-01-01…2026-12-31 year implied {2026-03-31 Sổ tay đảng viên} {2026-12-31 Hồ sơ CBCC} compound"
    ),
    (
        "- Sổ tay đảng viên trong quý I/2026. - Hồ sơ CBCB trong năm 2026.",
        "2026-01-01…2026-12-31 year implied {2026-03-31 Sổ tay đảng viên} {2026-12-31 Hồ sơ CBCB} compound"
    ),
    ("cuối năm", "…2026-12-31 year"),
    ("Quý I", "2026-01-01…2026-03-31 quarter implied"),
    ("Qúy I/2026", "2026-01-01…2026-03-31 quarter implied"),
    ("Quý I/2026: Sổ tay đảng viên", "2026-01-01…2026-03-31 quarter implied {2026-03-31 Sổ tay đảng viên}"),
    ("Hoàn thành trong quý I/2026", "2026-01-01…2026-03-31 quarter implied"),
    ("trước 16 giờ ngày 15/6/2026", "…2026-06-15 day at 960"),
    ("trước ngày 25 hằng tháng", "[month day 24]"),
    ("từ tháng 10 đến tháng 3/2027", "2026-10-01…2027-03-31 month"),
    ("từ nay đến cuối năm", "…2026-12-31 year"),
    ("tháng 3 đến tháng 6/2026", "2026-03-01…2026-06-30 month implied"),
    ("Tháng 3-6/2026", "2026-03-01…2026-06-30 month implied"),
    ("Quý I và quý III/2026", "2026-01-01…2026-09-30 quarter implied"),
    ("Q1/2026", "2026-01-01…2026-03-31 quarter implied"),
    ("2026-W07", "2026-02-09…2026-02-15 week implied"),
    ("2026-02-15", "…2026-02-15 day"),
    ("30 ngày kể từ ngày ký", "…2026-02-15 day"),
    (
        "Trong vòng 3 tháng kể từ khi tỉnh ban hành hướng dẫn",
        "<event: Trong vòng 3 tháng kể từ khi tỉnh ban hành hướng dẫn | 0d 3m>"
    ),
    ("Quý I/2026.", "2026-01-01…2026-03-31 quarter implied"),
    ("- Quý I/2026;", "2026-01-01…2026-03-31 quarter implied"),
    ("Hằng quý (trước ngày 20)", "[quarter day 19]"),
    ("30/6/2026 và 31/12/2026", "…2026-12-31 day {2026-06-30 30/6/2026} {2026-12-31 31/12/2026} compound"),
    ("cuối quý I/2026", "…2026-03-31 quarter"),
    ("2 lần/năm", "[half]"),
    ("Thường xuyên trong năm 2026", "2026-01-01…2026-12-31 year implied standing"),
    ("chậm nhất trước ngày 15/6/2026", "…2026-06-14 day strict"),
    ("hằng tháng (trước ngày 25)", "[month day 24]"),
    ("trước ngày 15 tháng cuối quý", "[quarter day 14]"),
    ("tuần 7 năm 2026", "2026-02-09…2026-02-15 week implied"),
    ("hạn cuối: 30/6/2026", "…2026-06-30 day"),
    ("9 tháng đầu năm 2026", "2026-01-01…2026-09-30 month implied"),
    ("sáu tháng đầu năm 2026", "2026-01-01…2026-06-30 half implied"),
    ("Quý IV năm 2026 (dự kiến)", "2026-10-01…2026-12-31 quarter implied <other: dự kiến>"),
    (
        "Năm 2026, theo hướng dẫn của tỉnh",
        "2026-01-01…2026-12-31 year implied <guidance: theo hướng dẫn của tỉnh>"
    ),
    ("hằng năm, trước ngày 15/12", "…2026-12-14 day strict [year]"),
    (
        "- Quý I/2026: Sổ tay đảng viên; - Năm 2026: Hồ sơ CBCC",
        "2026-01-01…2026-12-31 year implied {2026-03-31 Sổ tay đảng viên} {2026-12-31 Hồ sơ CBCC} compound"
    ),
    (
        "Thực hiện theo Kế hoạch số 03-KH/BCĐ ngày 16/01/2026",
        "<schedule: Thực hiện theo Kế hoạch số 03-KH/BCĐ ngày 16/01/2026 | 03-KH/BCĐ>"
    ),
    ("T6/2026", "2026-06-01…2026-06-30 month implied"),
    ("từ 01/3 đến 30/6/2026", "2026-03-01…2026-06-30 day"),
    ("Hoàn thành trước ngày 30 tháng 6 năm 2026", "…2026-06-29 day strict"),
    ("ngày 29/02/2028", "…2028-02-29 day"),
    ("10 ngày kể từ ngày ban hành Kế hoạch này", "…2026-01-26 day"),
    ("tháng 12/2026 đến tháng 3/2027", "2026-12-01…2027-03-31 month"),
]
