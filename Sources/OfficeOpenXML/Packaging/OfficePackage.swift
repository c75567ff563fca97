/// The parts of an Office document and how they refer to each other (ECMA-376 part 2).
package struct OfficePackage: Sendable {
    /// A file of the package.
    package struct Part: Sendable {
        /// Without a leading slash: `word/document.xml`.
        package let path: String
        package let contentType: String
        package let bytes: [UInt8]
        package let relationships: [Relationship]

        package init(
            path: String, contentType: String, bytes: [UInt8], relationships: [Relationship] = []
        ) {
            self.path = path
            self.contentType = contentType
            self.bytes = bytes
            self.relationships = relationships
        }
    }

    /// That one part uses another.
    package struct Relationship: Hashable, Sendable {
        /// Unique among those of its source.
        package let id: String
        package let type: String
        /// Relative to the source's folder.
        package let target: String

        package init(id: String, type: String, target: String) {
            self.id = id
            self.type = type
            self.target = target
        }
    }

    /// In the order in which they are packed.
    package let parts: [Part]
    /// Those of the package itself.
    package let relationships: [Relationship]

    package init(parts: [Part], relationships: [Relationship]) {
        self.parts = parts
        self.relationships = relationships
    }

    /// Every file, those that say what the others are first, as readers of streams want it.
    package var entries: [ZipArchive.Entry] {
        var entries = [
            ZipArchive.Entry(path: "[Content_Types].xml", bytes: contentTypes()),
            ZipArchive.Entry(path: "_rels/.rels", bytes: Self.bytes(of: relationships)),
        ]
        for part in parts {
            entries.append(.init(path: part.path, bytes: part.bytes))
            guard !part.relationships.isEmpty else { continue }
            entries.append(
                .init(path: Self.relationshipsPath(of: part.path), bytes: Self.bytes(of: part.relationships)))
        }
        return entries
    }

    package var archive: [UInt8] { ZipArchive.bytes(of: entries) }

    private func contentTypes() -> [UInt8] {
        XMLWriter.document("Types", ["xmlns": Namespace.contentTypes]) { writer in
            writer.element(
                "Default",
                [
                    "Extension": "rels",
                    "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
                ])
            writer.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
            for part in parts {
                writer.element("Override", ["PartName": "/\(part.path)", "ContentType": part.contentType])
            }
        }
    }

    private static func bytes(of relationships: [Relationship]) -> [UInt8] {
        XMLWriter.document("Relationships", ["xmlns": Namespace.packageRelationships]) { writer in
            for relationship in relationships {
                writer.element(
                    "Relationship",
                    ["Id": relationship.id, "Type": relationship.type, "Target": relationship.target])
            }
        }
    }

    /// `word/document.xml` → `word/_rels/document.xml.rels`
    private static func relationshipsPath(of path: String) -> String {
        let slash = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
        return "\(path[..<slash])_rels/\(path[slash...]).rels"
    }
}
