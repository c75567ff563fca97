import OfficeOpenXML

/// The looks of the form.
enum FormStyle {
    static let text = CellStyle()
    static let bold = text.with { $0.isBold = true }
    static let italic = text.with { $0.isItalic = true }

    static let centered = text.with {
        $0.horizontal = .center
        $0.vertical = .center
    }
    static let centeredBold = centered.with { $0.isBold = true }
    static let centeredItalic = centered.with { $0.isItalic = true }
    static let title = centeredBold.with { $0.fontSize = 14 }

    static let heading = bold.with {
        $0.fontSize = 13
        $0.vertical = .bottom
    }

    static let label = text.with {
        $0.isBold = true
        $0.horizontal = .right
        $0.vertical = .center
    }

    static let band = framed.with {
        $0.isBold = true
        $0.horizontal = .center
        $0.vertical = .center
        $0.fill = Color(0xD9E2F3)
    }
    static let fillInBand = band.with { $0.fill = Color(0xFFE699) }

    /// A cell of the table that the plan gives.
    static let framed = text.with { $0.edges = .all }
    static let framedCentered = framed.with { $0.horizontal = .center }
    static let framedDate = framedCentered.with { $0.numberFormat = .date }

    /// A cell to fill in.
    static let input = framed.with {
        $0.fill = Color(0xFFF9E5)
        $0.isUnlocked = true
    }
    static let inputCentered = input.with { $0.horizontal = .center }
    static let inputPercent = inputCentered.with { $0.numberFormat = .percent }
    static let inputDate = inputCentered.with {
        $0.numberFormat = .date
        $0.vertical = .center
    }
    static let inputLine = input.with { $0.vertical = .center }

    static let hidden = text.with { $0.wraps = false }

    // Each differs from the others in print without colours as well.
    static let isDone = CellStyle().with { $0.fill = Color(0xE2EFDA) }
    static let isOverdue = CellStyle().with {
        $0.fill = Color(0xF8CBAD)
        $0.isBold = true
        $0.color = Color(0x9C0006)
    }
    static let isNearDue = CellStyle().with {
        $0.fill = Color(0xFFD966)
        $0.isItalic = true
    }
    static let isMissing = CellStyle().with { $0.fill = Color(0xFFC7CE) }
}

extension CellStyle {
    /// How lines of this style are measured.
    var measure: TextMeasure { TextMeasure(fontSize, isBold: isBold) }
}

extension Worksheet {
    /// Makes a row as high as the highest of its texts needs.
    ///
    /// - Parameter texts: each with the width of its cell in points and its style.
    mutating func fit(
        _ row: Int, to texts: [(text: String, width: Double, style: CellStyle)], atLeast: Double = 0
    ) {
        let heights = texts.map { $0.style.measure.height(of: $0.text, in: $0.width) + 3 }
        rows[row] = Row(height: max(heights.max() ?? 0, atLeast).rounded(.up))
    }

    /// The room for text in columns side by side, in points.
    func textWidth(_ columns: ClosedRange<Int>) -> Double {
        columns.compactMap { self.columns[$0] }.filter { !$0.isHidden }
            .reduce(0) { $0 + Workbook.Font.official.room(inWidth: $1.width) }
    }
}
