/// A unit of the made-up ward.
struct MadeUnit {
    let code: String
    let name: String
    let block: String
    let head: String
    /// Who is put in charge of a task.
    let deputy: String

    static let all = [
        MadeUnit(
            code: "van-phong-dang-uy", name: "Văn phòng Đảng ủy", block: "đảng",
            head: "Chánh Văn phòng Đảng ủy", deputy: "Phó Chánh Văn phòng Đảng ủy"),
        MadeUnit(
            code: "ban-xay-dung-dang", name: "Ban Xây dựng Đảng", block: "đảng",
            head: "Trưởng Ban Xây dựng Đảng", deputy: "Phó Trưởng Ban Xây dựng Đảng"),
        MadeUnit(
            code: "ubnd-phuong", name: "Ủy ban nhân dân phường", block: "chính quyền",
            head: "Chủ tịch Ủy ban nhân dân phường", deputy: "Phó Chủ tịch Ủy ban nhân dân phường"),
        MadeUnit(
            code: "phong-van-hoa-xa-hoi", name: "Phòng Văn hóa - Xã hội", block: "chính quyền",
            head: "Trưởng phòng Văn hóa - Xã hội", deputy: "Phó Trưởng phòng Văn hóa - Xã hội"),
        MadeUnit(
            code: "phong-kinh-te", name: "Phòng Kinh tế", block: "chính quyền",
            head: "Trưởng phòng Kinh tế", deputy: "Phó Trưởng phòng Kinh tế"),
        MadeUnit(
            code: "trung-tam-hanh-chinh-cong", name: "Trung tâm Phục vụ hành chính công",
            block: "chính quyền", head: "Giám đốc Trung tâm Phục vụ hành chính công",
            deputy: "Phó Giám đốc Trung tâm Phục vụ hành chính công"),
        MadeUnit(
            code: "mat-tran", name: "Ủy ban Mặt trận Tổ quốc phường", block: "mặt trận",
            head: "Chủ tịch Ủy ban Mặt trận Tổ quốc phường",
            deputy: "Phó Chủ tịch Ủy ban Mặt trận Tổ quốc phường"),
        MadeUnit(
            code: "cong-an-phuong", name: "Công an phường", block: "công an", head: "Trưởng Công an phường",
            deputy: "Phó Trưởng Công an phường"),
    ]

    static var registry: String {
        let units = all.map { unit in
            """
              - mã: \(unit.code)
                tên: \(unit.name)
                khối: \(unit.block)
                người đứng đầu: \(unit.head)

            """
        }
        return "đơn vị:\n" + units.joined() + """
            nhóm:
              - mã: cac-co-quan-don-vi
                tên: Các cơ quan, đơn vị
                gồm: [\(all.map(\.code).joined(separator: ", "))]

            """
    }
}
