import PlanDocuments
import PlanModel
import PlanTemplates
import Testing
import VietnameseCalendar

/// What goes up to the province.
@Suite("Packages for the province")
struct ProvincePackageTests {
    private static let builtIn = TemplateSet([PackageLayout.source])

    private func package(
        _ key: String = "2026-Q1", evidence: [String: EvidenceFile] = [:], adding: [String: String] = [:]
    ) throws -> ProvincePackage {
        let workspace = try Workspaces.withReports(adding: adding, evidence: evidence)
        let report = try Reports.report(key, workspace, for: .province)
        return ProvincePackage(workspace.plans[0], report, PackageLayout(Self.builtIn))
    }

    @Test("each file of the period's reports is packed once, under a safe name")
    func files() throws {
        let package = try package()
        #expect(
            package.files.map(\.path) == [
                "minh-chung/cai-dat-so-tay/01-danh-sach.pdf",
                "minh-chung/chi-tieu-phu-song-5g/01-thong-ke-5g.pdf",
            ])
        #expect(package.files.allSatisfy { $0.isCompressed && $0.size == 50 })
        #expect(package.faults.isEmpty)
    }

    @Test("a period without evidence is packed all the same")
    func nothing() throws {
        #expect(try package("2026-02").files.isEmpty)
    }

    @Test(
        "names that no file system likes become letters, digits and hyphens",
        arguments: [
            ("evidence/a b/Ảnh (1).JPG", "01-anh-1.jpg"), ("evidence/....", "01"),
            ("evidence/Đơn vị – số 2.tar.gz", "01-don-vi-so-2-tar.gz"), ("evidence/.ẩn", "01-an"),
            ("evidence/CON", "01-con"),
        ])
    func names(source: String, name: String) throws {
        let file = "ke-hoach/reports/2026-03-ubnd-phuong.yaml"
        let text = try #require(Reports.files[file]).replacing(
            "tệp: evidence/Thống kê 5G.PDF", with: "tệp: \"\(source)\"")
        #expect(
            try package(adding: [file: text]).files.last?.path == "minh-chung/chi-tieu-phu-song-5g/\(name)")
    }

    @Test("the built-in table has no fault")
    func table() {
        #expect(PackageLayout.source.review?(PackageLayout.source.text) == [])
    }

    @Test(
        "each mistake in an office's table is told where it stands",
        arguments: [
            ("nhiệm vụ A: số |", "nhiệm vụ A: sô |", "sô", "không có trường “sô” của nhiệm vụ; có: số"),
            ("hạn | Thời hạn | ngày", "hạn | Thời hạn | phần trăm", "phần trăm", "ngày, chữ"),
            ("tên | Nhiệm vụ | chữ | 48", "tên | Nhiệm vụ | chữ", "tên | Nhiệm vụ | chữ", "bốn phần"),
            ("nhiệm vụ B:", "nhiệm vụ 2:", "2", "không phải tên cột Excel"),
            ("nhiệm vụ B:", "nhiệm vụ A:", "nhiệm vụ A", "hai lần"),
            ("trang chỉ tiêu: Chỉ tiêu", "trang chỉ tiêu: NHIỆM VỤ", "NHIỆM VỤ", "trùng tên"),
            ("| chữ | 9", "| chữ | rộng", "rộng", "từ 1 đến 255"),
            ("chỉ tiêu A: số", "chi tiêu A: số", "chi tiêu A", "không có mục"),
            ("chỉ tiêu B: tên", "chỉ tiêu B: khó khăn", "khó khăn", "không có trường"),
        ])
    func faults(old: String, new: String, blamed: String, words: String) throws {
        var text = PackageLayout.source.text
        text.replaceSubrange(try #require(text.firstRange(of: old)), with: new)
        let remarks = PackageLayout.source.review?(text) ?? []
        let remark = try #require(remarks.first { $0.vi.contains(words) }, "\(remarks)")
        #expect(String(decoding: Array(text.utf8)[remark.range], as: UTF8.self) == blamed)
        let count = remarks.count
        #expect(count == 1)
    }
}
