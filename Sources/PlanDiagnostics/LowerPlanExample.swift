/// The small plan of a unit under that of the base workspace: what rules about plans under plans are shown by.
///
/// Each text is a whole file, and all of them together have no finding; the parameters are what examples spoil.
package enum LowerPlanExample {
    package static let planPath = "ke-hoach-ubnd/plan.yaml"
    package static let targetsPath = "ke-hoach-ubnd/targets.yaml"
    package static let tasksPath = "ke-hoach-ubnd/tasks/01.yaml"

    /// The files that stand beside the one that an example shows.
    package static func others(except path: String) -> [String: String] {
        var files = [
            "kehoach.yaml": workspace, planPath: plan(), targetsPath: targets(), tasksPath: tasks(),
        ]
        files[path] = nil
        return files
    }

    package static let workspace = """
        ngôn ngữ: vi
        kế hoạch: [ke-hoach, ke-hoach-ubnd]
        đặt dấu: kiểu cũ

        """

    package static func plan(parent: String = "ke-hoach") -> String {
        """
        cấp: đơn vị
        thuộc: \(parent)
        cơ quan ban hành: Ủy ban nhân dân phường
        số: "05"
        ký hiệu: KH-UBND
        nơi ban hành: Ví Dụ
        ngày ban hành: 20/01/2026
        năm: 2026
        tên: Kế hoạch
        trích yếu: Triển khai chi tiết Kế hoạch số 12-KH/ĐU ngày 19/01/2026 của Đảng ủy phường Ví Dụ năm 2026
        căn cứ:
          - mã: kh-12
            văn bản: Kế hoạch số 12-KH/ĐU ngày 19/01/2026 của Đảng ủy phường Ví Dụ
        cơ quan thường trực: phong-van-hoa-xa-hoi
        chế độ báo cáo:
          - loại: nội bộ
            định kỳ: [tháng, quý]
          - loại: cấp trên
            định kỳ: [tháng, quý]
            đơn vị: phong-van-hoa-xa-hoi
        loại minh chứng:
          - mã: van-ban
            tên: Văn bản đã ký
        thẩm định:
          đơn vị thẩm định: van-phong-dang-uy
          thẩm định thay: ban-xay-dung-dang
          trong vòng: 5
        cảnh báo:
          đơn vị: van-phong-dang-uy
          định kỳ: [tháng, quý]
          ngưỡng: 50%
          cách tính: tỷ lệ
        nơi nhận:
          - Đảng ủy phường (để báo cáo)
          - Các cơ quan, đơn vị
          - Lưu Văn thư
        ký:
          thẩm quyền: TM. Ủy ban nhân dân
          chức vụ: Chủ tịch
        phụ lục: Phụ lục nhiệm vụ chi tiết

        """
    }

    package static func targets(
        level: String = "đạt từ 60% trở lên", implements: String = "phu-song-5g"
    ) -> String {
        """
        nhóm:
          - mã: ha-tang
            tên: Phát triển hạ tầng
            chỉ tiêu:
              - mã: khu-pho-co-song-5g
                tên: Tỷ lệ dân số các khu phố được phủ sóng 5G
                mức: \(level)
                chủ trì: ubnd-phuong
                hiện trạng: 45% (năm 2025)
                nguồn số liệu: Báo cáo của doanh nghiệp viễn thông
                cụ thể hóa: [\(implements)]
          - mã: nhan-luc
            tên: Phát triển nguồn nhân lực
            chỉ tiêu:
              - mã: dang-vien-ubnd-dung-so-tay
                tên: Tỷ lệ đảng viên Chi bộ Ủy ban sử dụng Sổ tay đảng viên điện tử
                mức: tối thiểu 95%
                chủ trì: ubnd-phuong
                hiện trạng: 70% (năm 2025)
                nguồn số liệu: Hệ thống Sổ tay đảng viên
                cụ thể hóa: [dang-vien-ky-nang-so]

        """
    }

    package static func tasks(
        implements: String = "[phu-song-5g-khu-pho]", deadline: String = "Quý II/2026",
        person: String = "\n    phụ trách: Phó Trưởng phòng Văn hóa - Xã hội",
        alsoImplements: String = "[cai-dat-so-tay, tap-huan-so-tay]"
    ) -> String {
        """
        mục: Hạ tầng và nhân lực
        nhiệm vụ:
          - mã: khao-sat-vi-tri-tram
            tên: Khảo sát vị trí lắp đặt trạm 5G tại từng khu phố
            sản phẩm: Biên bản khảo sát có xác nhận của khu phố
            KPI: 100% khu phố được khảo sát
            chủ trì: Phòng Văn hóa - Xã hội
            phối hợp: [Văn phòng Đảng ủy]\(person)
            thời hạn: \(deadline)
            chỉ tiêu: [khu-pho-co-song-5g]
            cụ thể hóa: \(implements)
            minh chứng: [van-ban]
          - mã: dang-vien-ubnd-cai-dat
            tên: Hướng dẫn đảng viên Chi bộ Ủy ban cài đặt và dùng Sổ tay đảng viên
            sản phẩm: Danh sách đảng viên Chi bộ Ủy ban đã cài đặt
            KPI: tối thiểu 95% đảng viên Chi bộ Ủy ban cài đặt Sổ tay đảng viên
            chủ trì: Phòng Văn hóa - Xã hội
            phối hợp: [Ban Xây dựng Đảng]
            phụ trách: Trưởng phòng Văn hóa - Xã hội
            thời hạn: 27/02/2026
            chỉ tiêu: [dang-vien-ubnd-dung-so-tay]
            cụ thể hóa: \(alsoImplements)
            minh chứng: [van-ban]

        """
    }
}
