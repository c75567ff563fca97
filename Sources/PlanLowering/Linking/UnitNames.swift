package import PlanModel
import VietnameseText

/// Every name of every unit and group, for looking references up.
package struct UnitNames: Sendable {
    /// As registered, byte for byte.
    private var exactNames = ByteMap<UnitReference>()
    /// Blind to case, tone placement, spacing and a stray mark at the end.
    private var looseNames = ByteMap<UnitReference>()
    private var allNames: [String] = []
    /// Whether a name that is not here is nowhere.
    let isComplete: Bool

    package init(_ registry: UnitRegistry) {
        // A registry without units is another rule's finding; no name could be found in it.
        isComplete = registry.isComplete && !registry.units.isEmpty
        for id in registry.units.ids {
            let unit = registry.units[id]
            add(.unit(id), code: unit.code.value, name: unit.name.value, aliases: unit.aliases.map(\.value))
        }
        for id in registry.groups.ids {
            let group = registry.groups[id]
            add(
                .group(id), code: group.code.value, name: group.name.value,
                aliases: group.aliases.map(\.value))
        }
    }

    private mutating func add(
        _ referent: UnitReference.Referent, code: String, name: String?, aliases: [String]
    ) {
        insert(UnitReference(referent: referent, spelling: .code, text: code), code)
        if let name { insert(UnitReference(referent: referent, spelling: .officialName, text: name), name) }
        for alias in aliases {
            insert(UnitReference(referent: referent, spelling: .alias, text: alias), alias)
        }
    }

    private mutating func insert(_ reference: UnitReference, _ name: String) {
        exactNames.insert(reference, for: name)
        looseNames.insert(
            UnitReference(referent: reference.referent, spelling: .alias, text: name), for: Self.loose(name))
        allNames.append(name)
    }

    /// A name exactly as it is registered.
    func exact(_ name: UnsafeBufferPointer<UInt8>) -> UnitReference? { exactNames[name] }

    /// A name that differs from a registered one in form only.
    package func reference(to name: String) -> UnitReference? {
        if let exact = exactNames[name] { return exact }
        return looseNames[Self.loose(name)].map {
            UnitReference(referent: $0.referent, spelling: .alias, text: name)
        }
    }

    func suggestion(for name: String) -> String? {
        NearMiss.closest(to: name, among: allNames)?.word
    }

    /// The units in a text that lists several, when the registry knows every piece between the marks.
    ///
    /// A unit's own name may hold commas, so a text is split only where all its pieces are confirmed; longer
    /// pieces are tried first.
    package func severalUnits(in text: String) -> [String]? {
        let pieces = text.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "/" }).map(Self.trimmed)
        guard pieces.count > 1 else { return nil }
        return split(pieces[...])
    }

    private func split(_ pieces: ArraySlice<String>) -> [String]? {
        guard !pieces.isEmpty else { return [] }
        for count in stride(from: pieces.count, to: 0, by: -1) {
            let name = pieces.prefix(count).joined(separator: ", ")
            if reference(to: name) != nil, let rest = split(pieces.dropFirst(count)) { return [name] + rest }
        }
        return nil
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        var text = text[...]
        while let first = text.first, first.isWhitespace { text = text.dropFirst() }
        while let last = text.last, last.isWhitespace || ".,;".contains(last) { text = text.dropLast() }
        return String(text)
    }

    private static func loose(_ name: String) -> String {
        var words = String.UnicodeScalarView()
        var isGap = false
        for scalar in name.unicodeScalars {
            if isBlank(scalar) {
                isGap = !words.isEmpty
            } else {
                if isGap { words.append(" ") }
                isGap = false
                if let letter = scalar.lowercasedVietnamese {
                    words.append(letter)
                } else {
                    words.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
                }
            }
        }
        while let last = words.last, " .,;".unicodeScalars.contains(last) { words.removeLast() }
        return normalizedTonePlacement(String(words))
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x09...0x0D: true
        case 0..<0x80: false
        default: scalar.lowercasedVietnamese == nil && scalar.properties.isWhitespace
        }
    }
}
