import PlanDiagnostics

/// A unit that the registry does not have.
enum KH102UnknownUnit {
    static let unknown = MessageTemplate(
        vi: "không có đơn vị nào tên là {unit}",
        en: "there is no unit named {unit}")
    static let several = MessageTemplate(
        vi: "các phần đều là đơn vị trong danh bạ: {units}",
        en: "its pieces are units of the registry: {units}")
    static let makeList = MessageTemplate(
        vi: "viết thành danh sách {units}",
        en: "write it as a list of {units}")
    static let register = MessageTemplate(
        vi: "nếu đây là đơn vị mới hoặc tên khác, thêm {unit} vào units.yaml",
        en: "if it is a new unit or another name, add {unit} to units.yaml")

    static let rule = RuleDescriptor(
        code: 102, slug: "unknown-unit", severity: .error,
        summary: BilingualText(
            vi: "đơn vị không có trong danh bạ", en: "a unit that the registry does not have"),
        explanation: BilingualText(
            vi: """
                “Rõ người” bắt đầu từ tên gọi: cùng một cơ quan viết năm cách thì không thể lập phiếu giao việc hay tổng hợp theo đơn vị. Mọi đơn vị phải có trong `units.yaml`, với tên chính thức và các tên khác được chấp nhận.

                Tên có dấu phẩy (Phòng Kinh tế, hạ tầng, đô thị) không bao giờ bị tách; nhiều đơn vị thì viết thành danh sách.
                """,
            en: """
                Clear ownership begins with names: a body written in five ways gets no checklist and no totals. Every unit has to stand in `units.yaml`, with its official name and the other names that are accepted.

                A name with commas is never split; several units are written as a list.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """,
            mended: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [unknown])
}
