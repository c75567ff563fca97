extension MadePlan {
    private static let tasksPerSection = 60

    /// One file a section.
    mutating func sections(taskCount: Int) -> [String] {
        let starts = stride(from: 0, to: taskCount, by: Self.tasksPerSection)
        return starts.enumerated().map { number, start in
            let titles = MadeTheme.sections
            let round = number / titles.count
            let title = titles[number % titles.count] + (round == 0 ? "" : ", đợt \(round + 1)")
            let end = min(start + Self.tasksPerSection, taskCount)
            return "mục: \(title)\nnhiệm vụ:\n" + section(start..<end)
        }
    }

    /// Tasks by themselves and, now and then, a few of them in a group.
    private mutating func section(_ indices: Range<Int>) -> String {
        var text = ""
        var next = indices.lowerBound
        while next < indices.upperBound {
            let size = min(Int.random(in: 1...4, using: &random), indices.upperBound - next)
            let members = next..<(next + size)
            text += size < 3 ? members.map { task($0, indent: "  ") }.joined() : group(members)
            next += size
        }
        return text
    }

    private mutating func group(_ indices: Range<Int>) -> String {
        let tasks = indices.map { task($0, indent: "      ") }.joined()
        return """
              - mã: nhom-\(indices.lowerBound + 1)
                tên: Triển khai đồng bộ nhóm việc số \(indices.lowerBound + 1) trên địa bàn phường
                việc:

            """ + tasks
    }

    private mutating func task(_ index: Int, indent: String) -> String {
        let theme = MadeTheme.all[index % MadeTheme.all.count]
        let place = Self.place(index)
        let units = MadeUnit.all.shuffled(using: &random)
        let level = Int.random(in: theme.levels, using: &random)
        let fields: [(String, String)] =
            [
                ("mã", "viec-\(index + 1)"),
                ("tên", theme.title.replacing("{p}", with: place)),
                ("sản phẩm", theme.output),
                ("KPI", theme.kpi.replacing("{n}", with: level < 10 ? "0\(level)" : String(level))),
                ("chủ trì", units[0].name),
                ("phối hợp", "[\(units[1].name), \(units[2].name)]"),
                ("phụ trách", units[0].deputy),
            ] + MadeDeadline.random(year: year, using: &random).fields(indent: indent) + [
                ("chỉ tiêu", "[\(targetCode(ofTask: index))]"),
                ("minh chứng", Bool.random(using: &random) ? "[van-ban]" : "[van-ban, hinh-anh]"),
            ]
        let lines = fields.enumerated().map { row, field in
            "\(indent)\(row == 0 ? "- " : "  ")\(field.0): \(field.1)\n"
        }
        return lines.joined().replacing(": \n", with: ":\n")
    }
}
