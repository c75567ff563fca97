/// Properties of WordprocessingML, written in the order that its schema demands (ECMA-376 part 1 §17).
extension XMLWriter {
    /// `<w:name w:val="…"/>`
    mutating func value(_ name: String, _ value: String) {
        element(name, ["w:val": value])
    }

    /// A switch that stands for itself when on; off is said only where the style may have it on.
    mutating func toggle(_ name: String, _ isOn: Bool?) {
        guard let isOn else { return }
        element(name, ["w:val": isOn ? nil : "0"])
    }

    mutating func border(_ name: String, _ border: Border?) {
        guard let border else { return }
        guard let width = border.width else { return element(name, ["w:val": "nil"]) }
        let eighths = String(max(2, width.twips * 8 / 20))
        element(name, ["w:val": "single", "w:sz": eighths, "w:space": "0", "w:color": "auto"])
    }
}

extension Length {
    var text: String { String(twips) }
    /// As Word counts the size of letters.
    var halfPoints: String { String((twips + 5) / 10) }
}
