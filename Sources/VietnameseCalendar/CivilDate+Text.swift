extension CivilDate {
    /// Reads `2026-01-16` and nothing looser: four, two and two ASCII digits and the day must exist.
    package init?(iso text: String) {
        self.init(isoBytes: text.utf8)
    }

    /// Reads `2026-01-16` out of a longer text without copying it.
    package init?(iso text: Substring) {
        self.init(isoBytes: text.utf8)
    }

    private init?(isoBytes bytes: some Collection<UInt8>) {
        guard bytes.count == 10 else { return nil }
        var fields = (0, 0, 0)
        for (position, byte) in bytes.enumerated() {
            if position == 4 || position == 7 {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard let digit = decimalDigit(byte) else { return nil }
            switch position {
            case ..<4: fields.0 = fields.0 * 10 + digit
            case ..<7: fields.1 = fields.1 * 10 + digit
            default: fields.2 = fields.2 * 10 + digit
            }
        }
        self.init(year: fields.0, month: fields.1, day: fields.2)
    }

    /// `2026-01-16`: the form of keys, databases and file names; it sorts as the dates do.
    package var iso: String {
        let (year, month, day) = components
        return String(unsafeUninitializedCapacity: 10) { buffer in
            var rest = year
            for position in stride(from: 3, through: 0, by: -1) {
                buffer[position] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
            }
            buffer[4] = UInt8(ascii: "-")
            buffer[5] = UInt8(ascii: "0") + UInt8(month / 10)
            buffer[6] = UInt8(ascii: "0") + UInt8(month % 10)
            buffer[7] = UInt8(ascii: "-")
            buffer[8] = UInt8(ascii: "0") + UInt8(day / 10)
            buffer[9] = UInt8(ascii: "0") + UInt8(day % 10)
            return 10
        }
    }

    /// `16/01/2026`, `05/3/2026`: as officials write it, with a zero before days under 10 and before months
    /// 1 and 2 only (Decree 30/2020/NĐ-CP, appendix I; Guidance 36-HD/VPTW keeps the same habit).
    package var vietnamese: String {
        let (year, month, day) = components
        return "\(twoDigits(day))/\(officialMonth(month))/\(year)"
    }

    /// `16/01/2026`, `05/03/2026`: always two digits, for columns that must line up.
    package var vietnamesePadded: String {
        let (year, month, day) = components
        return "\(twoDigits(day))/\(twoDigits(month))/\(year)"
    }

    /// `16/1/2026`, `5/3/2026`: no leading zeros, as in running speech.
    package var vietnamesePlain: String {
        let (year, month, day) = components
        return "\(day)/\(month)/\(year)"
    }

    /// `ngày 16 tháng 01 năm 2026`: the place-and-date line of a document, with the zeros of `vietnamese`.
    package var vietnameseLong: String {
        let (year, month, day) = components
        return "ngày \(twoDigits(day)) tháng \(officialMonth(month)) năm \(year)"
    }

    /// `16 January 2026`.
    package var englishLong: String {
        let (year, month, day) = components
        return "\(day) \(englishMonthNames[month - 1]) \(year)"
    }
}

extension CivilDate: CustomStringConvertible {
    package var description: String { iso }
}

/// The zero before months 1 and 2 guards a signed document against a digit written in later ("1" → "11").
func officialMonth(_ month: Int) -> String {
    month <= 2 ? "0\(month)" : "\(month)"
}

func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
}

func decimalDigit(_ byte: UInt8) -> Int? {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") ? Int(byte - UInt8(ascii: "0")) : nil
}

let englishMonthNames = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
]
