import PlanCompiler
import PlanDocuments
import PlanModel
import Testing
import VietnameseCalendar

/// What the units of the small plan reported until spring, and the reports made of it.
enum Reports {
    /// The report on a period, by its key.
    static func report(
        _ key: String, _ workspace: CompiledWorkspace, unit: String? = nil,
        for audience: PeriodReport.Audience = .inside
    ) throws -> PeriodReport {
        let period = try #require(Period(key: key))
        let plan = workspace.plans[0]
        let units = workspace.workspace.units.units
        let end = min(period.last, workspace.asOf)
        return PeriodReport(
            plan, in: workspace, on: period, now: workspace.progress(of: plan, at: end),
            before: workspace.progress(of: plan, at: period.first.adding(days: -1)),
            schedule: workspace.schedule(of: plan, at: end),
            unit: unit.flatMap { code in units.ids.first { units[$0].code.value == code } }, for: audience)
    }

    static let files = [
        "ke-hoach/reports/2026-02-ban-xay-dung-dang.yaml": """
        kỳ: tháng 02/2026
        đơn vị: Ban Xây dựng Đảng
        ngày báo cáo: 27/02/2026
        người đứng đầu xác nhận: có
        kết quả:
          - nhiệm vụ: cai-dat-so-tay
            tỷ lệ: 60%
            KPI: 54%
            khó khăn: Một số đảng viên chưa có điện thoại thông minh
          - nhiệm vụ: tap-huan-so-tay
            tỷ lệ: 10%
        chỉ tiêu:
          - chỉ tiêu: dang-vien-ky-nang-so
            giá trị: 71%

        """,
        "ke-hoach/reports/2026-03-ubnd-phuong.yaml": """
        kỳ: tháng 3/2026
        đơn vị: Ủy ban nhân dân phường
        ngày báo cáo: 30/03/2026
        người đứng đầu xác nhận: có
        kết quả:
          - nhiệm vụ: phu-song-5g-khu-pho
            tỷ lệ: 15%
            khó khăn: một số đảng viên  chưa có điện thoại thông minh.
            lý do: Doanh nghiệp chậm khảo sát vị trí đặt trạm
            đề xuất: [Tỉnh hỗ trợ kinh phí lắp trạm, Gia hạn đến cuối năm]
        chỉ tiêu:
          - chỉ tiêu: phu-song-5g
            giá trị: 52%
            minh chứng:
              - tệp: evidence/Thống kê 5G.PDF

        """,
        "ke-hoach/reports/2026-Q1-ban-xay-dung-dang.yaml": """
        kỳ: quý I/2026
        đơn vị: Ban Xây dựng Đảng
        ngày báo cáo: 30/03/2026
        người đứng đầu xác nhận: có
        kết quả:
          - nhiệm vụ: cai-dat-so-tay
            tỷ lệ: 100%
            KPI: 93%
            minh chứng:
              - tệp: evidence/danh-sach.pdf
                loại: van-ban
              - văn bản: Báo cáo số 15-BC/BXDĐ ngày 27/3/2026 của Ban Xây dựng Đảng
                loại: van-ban
          - nhiệm vụ: tap-huan-so-tay
            tỷ lệ: 10%
            khó khăn: [Một số đảng viên chưa có điện thoại thông minh, Thiếu báo cáo viên]
            đề xuất: Tỉnh hỗ trợ báo cáo viên
            minh chứng:
              - tệp: evidence/danh-sach.pdf
        chỉ tiêu:
          - chỉ tiêu: dang-vien-ky-nang-so
            giá trị: 93%

        """,
        "ke-hoach/appraisals/2026-03-31.yaml": """
        ngày thẩm định: 31/03/2026
        đơn vị thẩm định: Văn phòng Đảng ủy
        kết quả:
          - nhiệm vụ: cai-dat-so-tay
            kết luận: đạt

        """,
        "ke-hoach/amendments/2026-03-20.yaml": """
        văn bản: Thông báo số 25-TB/ĐU ngày 20/3/2026 của Đảng ủy phường
        nội dung:
          - nhiệm vụ: phu-song-5g-khu-pho
            loại: gia hạn
            thời hạn: Quý IV/2026
            lý do: Chờ doanh nghiệp viễn thông

        """,
    ]
}
