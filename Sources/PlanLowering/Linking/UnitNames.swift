package import PlanModel
import VietnameseText

/// Every name of every unit and group, for looking references up.
///
/// A class because every record of a plan is read with it: passing it on costs one count.
package final class UnitNames: Sendable {
    /// As registered, byte for byte.
    private let exactNames: ByteMap<UnitReference>
    /// Blind to case, tone placement, spacing and a stray mark at the end.
    private let looseNames: ByteMap<UnitReference>
    private let allNames: [String]
    /// Whether a name that is not here is nowhere.
    let isComplete: Bool

    package init(_ registry: UnitRegistry) {
        // A registry without units is another rule's finding; no name could be found in it.
        isComplete = registry.isComplete && !registry.units.isEmpty
        let references = Self.references(in: registry)
        var (exactNames, looseNames) = (ByteMap<UnitReference>(), ByteMap<UnitReference>())
        for reference in references {
            exactNames.insert(reference, for: reference.text)
            looseNames.insert(
                UnitReference(referent: reference.referent, spelling: .alias, text: reference.text),
                for: Self.loose(reference.text))
        }
        (self.exactNames, self.looseNames) = (exactNames, looseNames)
        allNames = references.map { $0.text }
    }

    /// Each name as a reference that uses it, in the order of the registry.
    private static func references(in registry: UnitRegistry) -> [UnitReference] {
        var references: [UnitReference] = []
        func add(_ referent: UnitReference.Referent, code: String, name: String?, aliases: [Spanned<String>])
        {
            references.append(UnitReference(referent: referent, spelling: .code, text: code))
            if let name {
                references.append(UnitReference(referent: referent, spelling: .officialName, text: name))
            }
            references += aliases.map {
                UnitReference(referent: referent, spelling: .alias, text: $0.value)
            }
        }
        for (id, unit) in zip(registry.units.ids, registry.units) {
            add(.unit(id), code: unit.code.value, name: unit.name.value, aliases: unit.aliases)
        }
        for (id, group) in zip(registry.groups.ids, registry.groups) {
            add(.group(id), code: group.code.value, name: group.name.value, aliases: group.aliases)
        }
        return references
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
        var words: [UInt8] = []
        words.reserveCapacity(name.utf8.count)
        var isGap = false
        for scalar in name.unicodeScalars {
            if isBlank(scalar) {
                isGap = !words.isEmpty
            } else {
                if isGap { words.append(UInt8(ascii: " ")) }
                isGap = false
                if let letter = scalar.lowercasedVietnamese {
                    words.append(letter)
                } else {
                    words.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
                }
            }
        }
        while let last = words.last, " .,;".utf8.contains(last) { words.removeLast() }
        return normalizedTonePlacement(String(decoding: words, as: UTF8.self))
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x09...0x0D: true
        case 0..<0x80: false
        default: scalar.lowercasedVietnamese == nil && scalar.properties.isWhitespace
        }
    }
}
