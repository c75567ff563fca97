package import DataFormats
package import PlanDiagnostics

extension TableDocument.Place {
    /// For people: `bảng 2, hàng 14, cột 5`.
    package var words: BilingualText {
        switch self {
        case .line(let line, nil): BilingualText(vi: "dòng \(line)", en: "line \(line)")
        case .line(let line, let column?):
            BilingualText(vi: "dòng \(line), cột \(column)", en: "line \(line), column \(column)")
        case .table(let table, let row, let column):
            BilingualText(
                vi: "bảng \(table), hàng \(row), cột \(column)",
                en: "table \(table), row \(row), column \(column)")
        case .sheet(let sheet, let cell):
            BilingualText(vi: "trang tính \(sheet), ô \(cell)", en: "sheet \(sheet), cell \(cell)")
        case .paragraph(let number): BilingualText(vi: "đoạn \(number)", en: "paragraph \(number)")
        }
    }

    /// The row alone, for what concerns all of it.
    package var rowWords: BilingualText {
        switch self {
        case .table(let table, let row, _):
            BilingualText(vi: "bảng \(table), hàng \(row)", en: "table \(table), row \(row)")
        case .line(let line, _): BilingualText(vi: "dòng \(line)", en: "line \(line)")
        case .sheet, .paragraph: words
        }
    }
}
