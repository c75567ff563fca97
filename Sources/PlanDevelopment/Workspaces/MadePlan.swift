/// Writes the files of one made-up plan.
struct MadePlan {
    let number: Int
    let year: Int
    var random: SeededRandom
    private var targetCount = 0

    init(number: Int, year: Int, random: SeededRandom) {
        self.number = number
        self.year = year
        self.random = random
    }

    var plan: String {
        """
        mã: ke-hoach-\(number)
        cấp: xã
        cơ quan cấp trên: Tỉnh ủy Ví Dụ
        cơ quan ban hành: Đảng ủy phường Ví Dụ
        số: "\(number)"
        ký hiệu: KH/ĐU
        nơi ban hành: Ví Dụ
        ngày ban hành: 05/01/\(year)
        năm: \(year)
        tên: Kế hoạch
        trích yếu: Triển khai thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị năm \(year)
        căn cứ:
          - mã: nq-57
            văn bản: Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị
            trích yếu: về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia
        cơ quan thường trực: van-phong-dang-uy
        chế độ báo cáo:
          - loại: nội bộ
            định kỳ: [tuần, tháng, quý]
          - loại: cấp trên
            định kỳ: [tháng, quý]
            đơn vị: phong-van-hoa-xa-hoi
        loại minh chứng:
          - mã: van-ban
            tên: Văn bản đã ký
          - mã: hinh-anh
            tên: Ảnh chụp sản phẩm
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
          - Tỉnh ủy (để báo cáo)
          - Các cơ quan, đơn vị
          - Lưu Văn phòng Đảng ủy
        ký:
          thẩm quyền: T/M Ban Thường vụ
          chức vụ: Bí thư
        phụ lục: Phụ lục triển khai nhiệm vụ

        """
    }

    /// Invariant: the tasks that follow serve every one of them.
    mutating func targets(count: Int) -> String {
        targetCount = count
        let records = (0..<count).map { index in
            let unit = MadeUnit.all.randomElement(using: &random)!
            let level = Int.random(in: 60...95, using: &random)
            return """
                      - mã: \(Self.targetCode(index))
                        tên: \(targetTitle(index))
                        mức: đạt từ \(level)% trở lên
                        chủ trì: \(unit.code)
                        hiện trạng: \(level - 15)% (năm \(year - 1))
                        nguồn số liệu: Báo cáo của đơn vị chủ trì

                """
        }
        return """
            nhóm:
              - mã: chi-tieu-chung
                tên: Chỉ tiêu chung
                chỉ tiêu:

            """ + records.joined()
    }

    private func targetTitle(_ index: Int) -> String {
        let indicators = MadeTheme.indicators
        return indicators[index % indicators.count] + " tại khu phố \(index / indicators.count + 1)"
    }

    static func targetCode(_ index: Int) -> String { "chi-tieu-\(index + 1)" }

    func targetCode(ofTask index: Int) -> String { Self.targetCode(index % targetCount) }

    /// `tổ dân phố 4, khu phố 2`; no two tasks of a theme share a place.
    static func place(_ index: Int) -> String {
        let turn = index / MadeTheme.all.count
        return "tổ dân phố \(turn % 12 + 1), khu phố \(turn / 12 + 1)"
    }
}
