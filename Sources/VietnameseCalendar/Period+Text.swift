extension Period {
    /// The stable name in databases and file names: `2026-W07`, `2026-02`, `2026-Q1`, `2026-H1`, `2026`.
    package var key: String {
        // A country's schedules ask for it millions of times.
        String(unsafeUninitializedCapacity: 8) { buffer in
            var count = 0
            func put(_ byte: UInt8) {
                buffer[count] = byte
                count += 1
            }
            func put(_ number: Int, digits: Int) {
                var power = 1
                for _ in 1..<digits { power *= 10 }
                while power > 0 {
                    put(UInt8(ascii: "0") + UInt8(number / power % 10))
                    power /= 10
                }
            }
            put(year, digits: 4)
            if kind != .year { put(UInt8(ascii: "-")) }
            switch kind {
            case .week: put(UInt8(ascii: "W"))
            case .quarter: put(UInt8(ascii: "Q"))
            case .half: put(UInt8(ascii: "H"))
            case .month, .year: break
            }
            switch kind {
            case .week, .month: put(number, digits: 2)
            case .quarter, .half: put(number, digits: 1)
            case .year: break
            }
            return count
        }
    }

    /// Reads a `key` back and nothing looser; nil for any other text and for periods that do not exist.
    package init?(key: String) {
        let bytes = Array(key.utf8)
        guard bytes.count >= 4, let year = Period.number(bytes[..<4]) else { return nil }
        guard bytes.count > 4 else {
            self.init(.year, year: year)
            return
        }
        guard bytes.count >= 7, bytes[4] == UInt8(ascii: "-") else { return nil }
        let (kind, digits, width): (PeriodKind, ArraySlice<UInt8>, Int) =
            switch bytes[5] {
            case UInt8(ascii: "W"): (.week, bytes[6...], 2)
            case UInt8(ascii: "Q"): (.quarter, bytes[6...], 1)
            case UInt8(ascii: "H"): (.half, bytes[6...], 1)
            default: (.month, bytes[5...], 2)
            }
        guard digits.count == width, let number = Period.number(digits) else { return nil }
        self.init(kind, year: year, number: number)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for byte in digits {
            guard let digit = decimalDigit(byte) else { return nil }
            value = value * 10 + digit
        }
        return value
    }

    /// `tuần 7 năm 2026`, `tháng 02/2026`, `tháng 3/2026`, `quý I/2026`, `6 tháng đầu năm 2026`, `năm
    /// 2026`.
    package var vietnameseName: String {
        switch kind {
        case .week: "tuần \(number) năm \(year)"
        case .month: "tháng \(officialMonth(number))/\(year)"
        case .quarter: "quý \(romanQuarters[number - 1])/\(year)"
        case .half: "6 tháng \(number == 1 ? "đầu" : "cuối") năm \(year)"
        case .year: "năm \(year)"
        }
    }

    /// `week 7 of 2026`, `February 2026`, `Q1 2026`, `first half of 2026`, `2026`.
    package var englishName: String {
        switch kind {
        case .week: "week \(number) of \(year)"
        case .month: "\(englishMonthNames[number - 1]) \(year)"
        case .quarter: "Q\(number) \(year)"
        case .half: "\(number == 1 ? "first" : "second") half of \(year)"
        case .year: "\(year)"
        }
    }
}

extension Period: CustomStringConvertible {
    package var description: String { key }
}

private let romanQuarters = ["I", "II", "III", "IV"]
