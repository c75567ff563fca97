import PlanDiagnostics

/// An invalid value.
enum KH019InvalidValue {
    static let notAnInteger = MessageTemplate(
        vi: "{value} không phải là số nguyên từ {least} đến {most}",
        en: "{value} is not a whole number from {least} to {most}")
    static let notAPercent = MessageTemplate(
        vi: "{value} không phải là tỷ lệ từ 0% đến 100%",
        en: "{value} is not a percentage from 0% to 100%")
    static let notABoolean = MessageTemplate(
        vi: "{value} không phải là “có” hay “không”",
        en: "{value} is neither “yes” nor “no”")
    static let notAChoice = MessageTemplate(
        vi: "{value} không phải là một trong {choices}",
        en: "{value} is not one of {choices}")
    static let notAWeekday = MessageTemplate(
        vi: "{value} không phải là ngày trong tuần",
        en: "{value} is not a day of the week")
    static let notADate = MessageTemplate(
        vi: "{value} không phải là một ngày: {reason}",
        en: "{value} is not a date: {reason}")
    static let notACadence = MessageTemplate(
        vi: "{value} không phải là một chu kỳ: {reason}",
        en: "{value} is not a cadence: {reason}")
    static let notARule = MessageTemplate(
        vi: "{value} không phải là mã lỗi",
        en: "{value} is not a rule's code")
    static let outside = MessageTemplate(
        vi: "thư mục kết quả {value} nằm ngoài không gian làm việc; muốn ghi ra nơi khác thì dùng --output",
        en: "the output folder {value} lies outside the workspace; to write elsewhere, use --output")
    static let replace = MessageTemplate(
        vi: "đổi thành {value}",
        en: "change it to {value}")
    /// Completes ``notADate`` for a phrase that names no day.
    static let noDay = BilingualText(vi: "cụm từ này không nêu một ngày", en: "the phrase names no day")

    static let rule = RuleDescriptor(
        code: 19, slug: "invalid-value", severity: .error,
        summary: BilingualText(vi: "giá trị không hợp lệ", en: "an invalid value"),
        explanation: BilingualText(
            vi: """
                Khóa này chỉ nhận một số giá trị nhất định: một ngày có thật, một số trong khoảng, hay một từ trong danh sách.
                """,
            en: """
                The key takes only certain values: a date that exists, a number within bounds, or a word of a list.
                """),
        example: RuleExample(
            path: "ke-hoach/plan.yaml",
            faulty: """
                cấp: xã
                cơ quan cấp trên: Tỉnh ủy Ví Dụ
                cơ quan ban hành: Đảng ủy phường Ví Dụ
                số: "12"
                ký hiệu: KH/ĐU
                nơi ban hành: Ví Dụ
                ngày ban hành: 31/02/2026
                năm: 2026
                tên: Kế hoạch
                trích yếu: Triển khai thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị năm 2026
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

                """,
            mended: """
                cấp: xã
                cơ quan cấp trên: Tỉnh ủy Ví Dụ
                cơ quan ban hành: Đảng ủy phường Ví Dụ
                số: "12"
                ký hiệu: KH/ĐU
                nơi ban hành: Ví Dụ
                ngày ban hành: 19/01/2026
                năm: 2026
                tên: Kế hoạch
                trích yếu: Triển khai thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị năm 2026
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

                """),
        messages: [
            notAnInteger, notAPercent, notABoolean, notAChoice, notAWeekday, notADate, notACadence, notARule,
            outside,
        ], isWaivable: false)
}
