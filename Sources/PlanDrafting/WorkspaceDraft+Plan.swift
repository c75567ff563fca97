import DataFormats

extension WorkspaceDraft {
    var plan: YAMLRecord {
        let year = answers.year
        var plan = YAMLRecord(remarks: [
            say(
                "Dự thảo: số và ngày ban hành để trống đến khi ký. Mọi khóa: docs/language.vi.md.",
                "A draft: number and date of issue stay blank until it is signed. All keys: docs/language.en.md."
            )
        ])
        plan.add("mã", .text("ke-hoach-\(year)"))
        plan.add("cấp", .text(answers.level))
        plan.add("cơ quan cấp trên", .text(answers.parentBody))
        plan.add("cơ quan ban hành", .text(answers.issuer))
        plan.add("ký hiệu", .text(answers.issuer.contains("Đảng ủy") ? "KH/ĐU" : "KH"))
        plan.add("nơi ban hành", .text(answers.place))
        plan.add("năm", .text(String(year)))
        plan.add("tên", .text("Kế hoạch"))
        plan.add("trích yếu", .text("Thực hiện nhiệm vụ năm \(year)"))
        plan.add(
            "căn cứ", .list([.record(basis)]),
            remarks: [
                say(
                    "Ghi đủ số, ký hiệu, ngày, cơ quan ban hành của từng văn bản.",
                    "Write each document's number, symbol, date and issuer.")
            ], isSetApart: true)
        plan.add("lời dẫn", .text("\(answers.issuer) ban hành Kế hoạch như sau"), isSetApart: true)
        plan.add(
            "yêu cầu",
            .list([.text("Mỗi nhiệm vụ có một đơn vị chủ trì, một người phụ trách, một thời hạn.")]),
            isSetApart: true)
        plan.add("cơ quan thường trực", .text(first), isSetApart: true)
        plan.add("chế độ báo cáo", .list([.record(reporting), .record(reportingUpwards)]), isSetApart: true)
        plan.add(
            "loại minh chứng",
            .list([.record(kind("van-ban", "Văn bản đã ký")), .record(kind("hinh-anh", "Ảnh chụp sản phẩm"))]
            ), isSetApart: true)
        plan.add("thẩm định", .record(appraisal), isSetApart: true)
        plan.add("cảnh báo", .record(warnings), isSetApart: true)
        plan.add(
            "nơi nhận", .list([.text("\(answers.parentBody) (để báo cáo)"), .text("Lưu \(first)")]),
            isSetApart: true)
        plan.add("ký", .record(signature), isSetApart: true)
        plan.add("phụ lục", .text("Phụ lục triển khai nhiệm vụ"), isSetApart: true)
        return plan
    }

    private var basis: YAMLRecord {
        var basis = YAMLRecord()
        basis.add("mã", .text("nq-57"))
        basis.add("văn bản", .text("Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị"))
        basis.add(
            "trích yếu",
            .text("về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia"))
        return basis
    }

    private var reporting: YAMLRecord {
        var reporting = YAMLRecord()
        reporting.add("loại", .text("nội bộ"))
        reporting.add("định kỳ", .texts(["tháng", "quý"]))
        return reporting
    }

    private var reportingUpwards: YAMLRecord {
        var reporting = YAMLRecord()
        reporting.add("loại", .text("cấp trên"))
        reporting.add("định kỳ", .texts(["tháng", "quý"]))
        reporting.add("đơn vị", .text(first))
        return reporting
    }

    private func kind(_ code: String, _ name: String) -> YAMLRecord {
        var kind = YAMLRecord()
        kind.add("mã", .text(code))
        kind.add("tên", .text(name))
        return kind
    }

    private var appraisal: YAMLRecord {
        var appraisal = YAMLRecord(remarks: [
            say(
                "Không đơn vị nào tự thẩm định việc của mình: đơn vị thẩm định thay làm việc đó.",
                "Nobody appraises their own tasks: the deputy does.")
        ])
        appraisal.add("đơn vị thẩm định", .text(first))
        if second != first { appraisal.add("thẩm định thay", .text(second)) }
        return appraisal
    }

    private var warnings: YAMLRecord {
        var warnings = YAMLRecord()
        warnings.add("đơn vị", .text(first))
        warnings.add("định kỳ", .texts(["tháng", "quý"]))
        warnings.add("ngưỡng", .text("50%"))
        warnings.add("cách tính", .text("tỷ lệ"))
        return warnings
    }

    private var signature: YAMLRecord {
        var signature = YAMLRecord()
        signature.add("thẩm quyền", .text("T/M Ban Thường vụ"))
        signature.add("chức vụ", .text("Bí thư"))
        return signature
    }

    var targets: YAMLRecord {
        var target = YAMLRecord()
        target.add("mã", .text("ho-so-truc-tuyen"))
        target.add("tên", .text("Tỷ lệ hồ sơ thủ tục hành chính xử lý trực tuyến"))
        target.add("mức", .text("đạt từ 90% trở lên"))
        target.add("chủ trì", .text(second))
        var group = YAMLRecord()
        group.add("mã", .text("chuyen-doi-so"))
        group.add("tên", .text("Phát triển chuyển đổi số"))
        group.add("chỉ tiêu", .list([.record(target)]))
        var file = YAMLRecord(remarks: [
            say(
                "Chỉ tiêu mẫu: sửa thành chỉ tiêu của đơn vị, thêm “hiện trạng” là mức đạt năm trước.",
                "A sample target: make it yours, and add last year's level as “hiện trạng”.")
        ])
        file.add("nhóm", .list([.record(group)]))
        return file
    }

    var tasks: YAMLRecord {
        var task = YAMLRecord()
        task.add("mã", .text("huong-dan-nop-ho-so"))
        task.add("tên", .text("Mở điểm hướng dẫn người dân nộp hồ sơ trực tuyến"))
        task.add("sản phẩm", .text("Biên bản bàn giao các điểm hướng dẫn"))
        task.add("KPI", .text("tối thiểu 06 điểm hướng dẫn được mở"))
        task.add("chủ trì", .text(second))
        task.add(
            "phụ trách", .text("Phó Trưởng đơn vị"), remarks: [say("Ghi theo chức danh.", "By position.")])
        task.add("thời hạn", .text("Quý II/\(answers.year)"))
        task.add("chỉ tiêu", .texts(["ho-so-truc-tuyen"]))
        task.add("minh chứng", .texts(["van-ban", "hinh-anh"]))
        var file = YAMLRecord(remarks: [
            say(
                "Mỗi tệp trong thư mục này là một mục của phụ lục; mỗi nhiệm vụ là một dòng. Nhiệm vụ dưới đây là mẫu.",
                "Each file of this folder is a section of the appendix, each task a row. The task below is a sample."
            )
        ])
        file.add("mục", .text("Đẩy mạnh chuyển đổi số"))
        file.add("nhiệm vụ", .list([.record(task)]))
        return file
    }
}
