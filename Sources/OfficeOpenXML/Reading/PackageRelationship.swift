/// That a part of a package that is read refers to another, or to something outside.
package struct PackageRelationship: Hashable, Sendable {
    package let id: String
    /// As the transitional form of the standard spells it.
    package let type: String
    /// The path of a part, without a leading slash; outside the package, the target as it is written.
    package let target: String
    package let isExternal: Bool

    /// What a package is about.
    package static let mainType = Namespace.relationships + "/officeDocument"

    static func all(in bytes: [UInt8], of source: PartPath) throws(OfficeFileError) -> [PackageRelationship] {
        let reader = XMLReader(bytes, part: source.relationships)
        let root = try reader.root()
        var all: [PackageRelationship] = []
        while let child = try reader.nextChild(of: root) {
            guard child.name == "Relationship", let id = child["Id"], let type = child["Type"],
                let target = child["Target"]
            else { continue }
            let isExternal = child["TargetMode"]?.lowercased() == "external"
            all.append(
                PackageRelationship(
                    id: id, type: Namespace.transitional(type),
                    target: isExternal ? target : source.resolving(target), isExternal: isExternal))
        }
        return all
    }
}
