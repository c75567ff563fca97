/// The ways in which the made-up plans say when.
enum MadeDeadline: CaseIterable {
    case quarter, quarters, month, day, latest, year, standing, conditional, milestones, parts

    static func random(year: Int, using random: inout SeededRandom) -> Instance {
        Instance(
            form: allCases.randomElement(using: &random)!, year: year,
            month: Int.random(in: 3...11, using: &random), day: Int.random(in: 2...27, using: &random))
    }

    struct Instance {
        let form: MadeDeadline
        let year: Int
        /// Neither the first two months nor the last, so that steps before and reviews after have room.
        let month: Int
        let day: Int

        /// Keys and values of a task; a value that is a list begins on the next line.
        func fields(indent: String) -> [(String, String)] {
            let quarter = ["I", "II", "III", "IV"][(month - 1) / 3]
            switch form {
            case .quarter: return [("thời hạn", "Quý \(quarter)/\(year)")]
            case .quarters: return [("thời hạn", "Quý II, III/\(year)")]
            case .month: return [("thời hạn", "Tháng \(twoDigits(month))/\(year)")]
            case .day: return [("thời hạn", "\(twoDigits(day))/\(month)/\(year)")]
            case .latest: return [("thời hạn", "chậm nhất ngày \(twoDigits(day))/\(month)/\(year)")]
            case .year: return [("thời hạn", "Năm \(year)")]
            case .standing: return [("thời hạn", "Thường xuyên"), ("định kỳ", "hằng quý")]
            case .conditional:
                return [
                    ("thời hạn", "Năm \(year)"), ("điều kiện", "Theo hướng dẫn của tỉnh"),
                    ("rà soát", "[\(year)-06-30, \(year)-09-30]"),
                ]
            case .milestones: return milestones(indent)
            case .parts:
                let item = "\n\(indent)    - "
                return [
                    (
                        "thời hạn",
                        item + "Quý II/\(year): Hoàn thành khảo sát" + item
                            + "Quý IV/\(year): Hoàn thành triển khai"
                    )
                ]
            }
        }

        private func milestones(_ indent: String) -> [(String, String)] {
            let item = "\n\(indent)    - ngày: \(year)-\(twoDigits(month - 1))-15"
            let rest = "\n\(indent)      việc: Hoàn thành khảo sát\n\(indent)      tỷ lệ: 40%"
            return [
                ("thời hạn", "\(twoDigits(day))/\(month)/\(year)"), ("bắt đầu", "15/01/\(year)"),
                ("mốc", item + rest),
            ]
        }

        private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    }
}
