package import PlanTemplates

/// Which field of a plan goes into which column of the workbook for the province, as a table of settings.
///
/// The table is text that an office writes anew among its templates, like the forms of documents: the columns of the
/// tier above are known there, and change without notice.
package struct PackageLayout: Sendable {
    struct Sheet: Hashable, Sendable {
        let name: String
        let subject: PackageField.Subject
        /// By position.
        let columns: [PackageColumn]
    }

    let sheets: [Sheet]

    private static let name = "forms/province-package"

    package static let source = TemplateSource(
        name, .plain, table,
        review: { text in
            PackageLayoutReader.layout(text).faults.map {
                TemplateSource.Remark(vi: $0.vi, en: $0.en, range: $0.range)
            }
        })

    init(sheets: [Sheet]) {
        self.sheets = sheets
    }

    /// - Parameter templates: where an office may have written the table anew.
    package init(_ templates: TemplateSet) {
        let isKnown = templates.sources.contains { $0.name == Self.name }
        let text = isKnown ? templates.render(Self.name, [:]) : Self.table
        // An office's own table with a fault never comes this far; the built-in one has none, which is tested.
        guard let layout = PackageLayoutReader.layout(text).layout else {
            preconditionFailure("the table of the package is faulty")
        }
        self = layout
    }

    private static let table = """
        # Tệp Excel của gói gửi tỉnh (kehoach package). Mỗi dòng “nhiệm vụ A”, “chỉ tiêu B”… là một cột của tệp:
        #     nhiệm vụ A: trường | tiêu đề cột | định dạng | độ rộng
        # Chữ cái là tên cột trong Excel; bỏ cách một chữ cái thì cột đó để trống. Thứ tự dòng không quan trọng.
        # Định dạng: chữ, số, ngày, phần trăm. Độ rộng tính bằng số chữ số.
        #
        # Trường của nhiệm vụ: kế hoạch, kỳ, số, mã, tên, mục, nhiệm vụ tổng quát, sản phẩm, KPI, KPI đo được,
        #   chủ trì, mã chủ trì, phối hợp, thời hạn (như kế hoạch ghi), hạn (ngày), hạn trước gia hạn, trạng thái,
        #   tỷ lệ, lộ trình, số ngày quá hạn, ngày báo cáo, ngày báo hoàn thành, kết luận, ngày thẩm định,
        #   lý do không đạt, khó khăn, nguyên nhân, đề xuất, minh chứng (tên tệp trong gói), văn bản minh chứng.
        # Trường của chỉ tiêu: kế hoạch, kỳ, số, mã, tên, nhóm, mức, hiện trạng, nguồn số liệu, đo được, kỳ đo,
        #   ngày đo, đánh giá, chủ trì, mã chủ trì, minh chứng, văn bản minh chứng.

        # Tên trang; ghi “không” thì gói không có trang đó.
        trang nhiệm vụ: Nhiệm vụ
        nhiệm vụ A: số | Số | chữ | 9
        nhiệm vụ B: tên | Nhiệm vụ | chữ | 48
        nhiệm vụ C: chủ trì | Đơn vị chủ trì | chữ | 24
        nhiệm vụ D: hạn | Thời hạn | ngày | 12
        nhiệm vụ E: trạng thái | Trạng thái | chữ | 16
        nhiệm vụ F: tỷ lệ | Tỷ lệ hoàn thành | phần trăm | 12
        nhiệm vụ G: KPI | KPI | chữ | 36
        nhiệm vụ H: KPI đo được | Kết quả KPI | chữ | 18
        nhiệm vụ I: minh chứng | Tệp minh chứng | chữ | 44
        nhiệm vụ J: văn bản minh chứng | Văn bản minh chứng | chữ | 36
        nhiệm vụ K: kết luận | Thẩm định | chữ | 12
        nhiệm vụ L: khó khăn | Khó khăn, vướng mắc | chữ | 32
        nhiệm vụ M: đề xuất | Đề xuất, kiến nghị | chữ | 32

        trang chỉ tiêu: Chỉ tiêu
        chỉ tiêu A: số | Số | chữ | 9
        chỉ tiêu B: tên | Chỉ tiêu | chữ | 48
        chỉ tiêu C: mức | Mức | chữ | 28
        chỉ tiêu D: đo được | Đo được | chữ | 18
        chỉ tiêu E: kỳ đo | Kỳ đo | chữ | 18
        chỉ tiêu F: đánh giá | Đánh giá | chữ | 16
        chỉ tiêu G: chủ trì | Đơn vị chịu trách nhiệm | chữ | 24
        chỉ tiêu H: minh chứng | Tệp minh chứng | chữ | 44

        """
}
