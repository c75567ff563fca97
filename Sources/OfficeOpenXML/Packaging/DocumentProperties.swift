/// What a file tells of itself in the properties that file managers, search and screen readers show.
package struct DocumentProperties: Hashable, Sendable {
    package var title: String
    package var subject: String?
    /// The body that issues the document; never a person.
    package var creator: String?
    /// As BCP 47 has it: `vi-VN`.
    package var language: String
    /// The day of creation, as `2026-01-20`; nil tells none, rather than the clock's.
    package var created: String?

    package init(
        title: String, subject: String? = nil, creator: String? = nil, language: String,
        created: String? = nil
    ) {
        self.title = title
        self.subject = subject
        self.creator = creator
        self.language = language
        self.created = created
    }

    var parts: [OfficePackage.Part] {
        [
            .init(
                path: "docProps/core.xml",
                contentType: "application/vnd.openxmlformats-package.core-properties+xml", bytes: core()),
            .init(
                path: "docProps/app.xml",
                contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
                bytes: application()),
        ]
    }

    private func core() -> [UInt8] {
        let namespaces: KeyValuePairs<String, String?> = [
            "xmlns:cp": Namespace.coreProperties, "xmlns:dc": Namespace.dublinCore,
            "xmlns:dcterms": Namespace.dublinCoreTerms, "xmlns:xsi": Namespace.schemaInstance,
        ]
        return XMLWriter.document("cp:coreProperties", namespaces) { writer in
            writer.element("dc:title", text: title)
            if let subject { writer.element("dc:subject", text: subject) }
            if let creator { writer.element("dc:creator", text: creator) }
            writer.element("dc:language", text: language)
            if let created {
                writer.element(
                    "dcterms:created", ["xsi:type": "dcterms:W3CDTF"], text: "\(created)T00:00:00Z")
            }
        }
    }

    private func application() -> [UInt8] {
        XMLWriter.document("Properties", ["xmlns": Namespace.extendedProperties]) { writer in
            writer.element("Application", text: "kehoach")
        }
    }
}
