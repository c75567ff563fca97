import OfficeOpenXML
import PlanDiagnostics
import PlanDocuments
import PlanModel
import Testing
import VietnameseCalendar

/// What a periodic report says, before any words.
@Suite("Periodic reports")
struct PeriodReportTests {
    private func codes(_ report: PeriodReport, _ kind: ReportChange.Kind) -> [String] {
        report.changes.filter { $0.kind == kind }.map { report.model.tasks[$0.task].code.value }
    }

    @Test("the figures of a quarter are as of its end, and changes are since the day before it")
    func quarter() throws {
        let report = try Reports.report("2026-Q1", Workspaces.withReports())
        #expect(report.date.iso == "2026-03-31")
        #expect(report.count(.completed).now == 1 && report.count(.completed).before == 0)
        #expect(report.count(.notDue).now == 0 && report.count(.notDue).before == 3)
        #expect(codes(report, .completed) == ["cai-dat-so-tay"])
        #expect(codes(report, .behind) == ["tap-huan-so-tay"])
        #expect(codes(report, .extended) == ["phu-song-5g-khu-pho"])
        #expect(report.received == 3)
    }

    @Test("a month tells only what that month changed")
    func month() throws {
        let workspace = try Workspaces.withReports()
        let february = try Reports.report("2026-02", workspace)
        #expect(codes(february, .completed).isEmpty && codes(february, .extended).isEmpty)
        #expect(february.difficulties.map(\.text) == ["Một số đảng viên chưa có điện thoại thông minh"])
        #expect(february.proposals.isEmpty)
        let march = try Reports.report("2026-03", workspace)
        #expect(codes(march, .completed) == ["cai-dat-so-tay"])
    }

    @Test("a report does not depend on when it is made once its period has ended")
    func reproducible() throws {
        let words = try ["2026-04-01", "2026-04-10", "2026-11-30"].map { day in
            let report = try Reports.report("2026-Q1", Workspaces.withReports(asOf: day))
            return MarkdownReport.render(OfficialReport(report, language: .vietnamese))
        }
        #expect(Set(words).count == 1)
    }

    @Test("while the period goes on, figures are as of the day judged by")
    func open() throws {
        let report = try Reports.report("2026-Q2", Workspaces.withReports())
        #expect(report.date.iso == "2026-04-10")
        let text = MarkdownReport.render(OfficialReport(report, language: .vietnamese))
        #expect(text.contains("Kỳ báo cáo đến ngày 30/6/2026 mới kết thúc"))
    }

    @Test(
        "every kind of period begins and ends where its name says, over New Year too",
        arguments: [
            ("2026-W01", "2025-12-28", "2026-01-04"), ("2026-W53", "2026-12-27", "2027-01-03"),
            ("2026-02", "2026-01-31", "2026-02-28"), ("2026-Q4", "2026-09-30", "2026-12-31"),
            ("2026-H1", "2025-12-31", "2026-06-30"), ("2026", "2025-12-31", "2026-12-31"),
        ])
    func edges(key: String, before: String, end: String) throws {
        let report = try Reports.report(key, Workspaces.withReports(asOf: "2027-02-01"))
        #expect(report.date.iso == end)
        #expect(report.tasks.count == 3)
        let table = MarkdownReport.render(OfficialReport(report, language: .english))
        #expect(table.contains("End of \(before)") && table.contains("End of \(end)"))
    }

    @Test("the same words of several units are told once, with everybody who wrote them")
    func merged() throws {
        let report = try Reports.report("2026-Q1", Workspaces.withReports())
        #expect(report.difficulties.count == 2)
        let sources = report.difficulties[0].sources.map { source in
            (source.unit.map { report.registry.units[$0].code.value } ?? "")
                + " " + (source.task.map { report.model.tasks[$0].number } ?? "")
        }
        #expect(sources == ["ban-xay-dung-dang II.1.1", "ban-xay-dung-dang II.1.2", "ubnd-phuong I.1"])
        #expect(report.causes.map(\.text) == ["Doanh nghiệp chậm khảo sát vị trí đặt trạm"])
    }

    @Test("targets stand by the measure of the last period, with the one before beside it")
    func targets() throws {
        let report = try Reports.report("2026-Q1", Workspaces.withReports())
        #expect(report.targets.map(\.outcome) == [.short, .reached])
        #expect(report.targets[1].latest?.period.key == "2026-Q1")
        #expect(report.targets[1].previous?.period.key == "2026-02")
        let before = try Reports.report("2026-01", Workspaces.withReports())
        #expect(before.targets.map(\.outcome) == [.unmeasured, .unmeasured])
    }

    @Test("a unit's own report has its tasks, targets, remarks and alerts alone")
    func unit() throws {
        let report = try Reports.report("2026-Q1", Workspaces.withReports(), unit: "ubnd-phuong")
        #expect(report.tasks.map { report.model.tasks[$0.id].code.value } == ["phu-song-5g-khu-pho"])
        #expect(report.targets.count == 1)
        #expect(report.proposals.count == 2)
        #expect(report.alerts.allSatisfy { $0.unit == report.unit })
        let official = OfficialReport(report, language: .vietnamese)
        let issuer = official.head.issuer?.text.replacing("\u{A0}", with: " ")
        #expect(issuer == "ỦY BAN NHÂN DÂN PHƯỜNG")
        #expect(official.signature?.position?.text == "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG")
        #expect(!MarkdownReport.render(official).contains("BIỂU DƯƠNG"))
    }

    @Test("the province is not told of the body's own house-keeping")
    func province() throws {
        let workspace = try Workspaces.withReports()
        let inside = try Reports.report("2026-Q1", workspace)
        let province = try Reports.report("2026-Q1", workspace, for: .province)
        #expect(inside.alerts.contains { $0.task == nil })
        #expect(province.alerts.allSatisfy { $0.task != nil })
        func recipients(_ report: PeriodReport) -> [String] {
            OfficialReport(report, language: .vietnamese).recipients?.lines.map(\.text) ?? []
        }
        #expect(recipients(province).first == "- Tỉnh ủy (để báo cáo);")
        #expect(!recipients(inside).contains { $0.contains("Tỉnh ủy") })
        let text = MarkdownReport.render(OfficialReport(province, language: .vietnamese))
        #expect(!text.contains("BIỂU DƯƠNG"))
    }

    @Test("a plan that nobody has reported on gives an honest document")
    func nothing() throws {
        let report = try Reports.report("2026-01", Workspaces.base())
        #expect(report.received == 0 && report.changes.isEmpty)
        let text = MarkdownReport.render(OfficialReport(report, language: .vietnamese))
        #expect(text.contains("Trong kỳ chưa ghi nhận báo cáo nào của các đơn vị"))
        #expect(text.contains("Các báo cáo trong kỳ không nêu."))
    }

    @Test("what falls due in the next period is told once, instances together")
    func upcoming() throws {
        let workspace = try Workspaces.withReports([
            .init(
                file: "ke-hoach/tasks/02.yaml", old: "thời hạn: 30/10/2026", new: "thời hạn: Hằng tháng")
        ])
        let report = try Reports.report("2026-Q1", workspace)
        let instances = report.upcoming.filter { $0.kind == .instance }
        #expect(instances.map { report.model.tasks[$0.task].code.value } == ["tap-huan-so-tay"])
        #expect(instances.map { $0.dates.count } == [3])
        #expect(
            try Reports.report("2026-Q3", Workspaces.withReports(asOf: "2026-10-01")).upcoming.map(\.kind)
                == [
                    .due, .due,
                ])
    }

    @Test("hostile words of a unit are words in every format")
    func hostile() throws {
        let file = "ke-hoach/reports/2026-03-ubnd-phuong.yaml"
        let hostile = "<b>&amp; | * `_` [x](y) # {{x}}"
        let text = try #require(Reports.files[file]).replacing(
            "Tỉnh hỗ trợ kinh phí lắp trạm", with: "\"\(hostile)\"")
        let report = try Reports.report("2026-Q1", Workspaces.withReports(adding: [file: text]))
        let official = OfficialReport(report, language: .vietnamese)
        #expect(MarkdownReport.render(official).contains(#"\<b\>\&amp; \| \*"#))
        let xml = WordReport.document(official).package.entries.first { $0.path == "word/document.xml" }
        #expect(String(decoding: try #require(xml).bytes, as: UTF8.self).contains("&lt;b&gt;&amp;amp; | *"))
    }
}
