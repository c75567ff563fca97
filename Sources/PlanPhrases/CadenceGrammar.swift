package import PlanModel

/// How often: `hằng tháng`, `mỗi tuần`, `02 tuần một lần (trước 16 giờ thứ Sáu)`, `trước ngày 25 hằng tháng`.
package enum CadenceGrammar {
    package static func read(_ text: String) -> PhraseReading<Cadence> {
        PhraseCursor.read(text) { cursor in
            guard let found = cursor.cadences() else { return nil }
            guard found.count == 1 || !cursor.faults.isEmpty else {
                cursor.blame(
                    0..<text.utf8.count, vi: "nói nhiều định kỳ cùng một lúc",
                    en: "it names more than one cadence",
                    found.map { $0.vietnameseName })
                return nil
            }
            return found.first
        } examples: {
            ["hằng tuần", "hằng tháng", "hằng quý", "02 tuần một lần (trước 16 giờ thứ Sáu)"]
        }
    }
}
