import Foundation
import FoundationXML
import OfficeOpenXML
import Testing

/// Whatever a text holds, the parts stay XML, and a parser reads the text back.
@Suite("Nasty text in Word")
struct NastyTextTests {
    static let texts: [(text: String, read: String)] = [
        ("<w:p>&amp;</w:p>", "<w:p>&amp;</w:p>"),
        ("]]> <!-- -- > <![CDATA[", "]]> <!-- -- > <![CDATA["),
        ("\"'&<>", "\"'&<>"),
        ("a\u{0}b\u{B}c\u{1F}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"),
        ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"),
        // Bytes of a surrogate that stands alone, as a decoder that mends hands them on.
        (
            String(decoding: [0x61, 0xED, 0xA0, 0x80, 0x62] as [UInt8], as: UTF8.self),
            "a\u{FFFD}\u{FFFD}\u{FFFD}b"
        ),
        ("👩‍👩‍👧 𝔸", "👩‍👩‍👧 𝔸"),
        ("Ủy ban".decomposedStringWithCanonicalMapping, "Ủy ban".decomposedStringWithCanonicalMapping),
        ("  hai  cách  ", "  hai  cách  "),
        ("\u{7F}\u{85}\u{A0}", "\u{7F}\u{85}\u{A0}"),
        ("một\rhai", "một\u{FFFD}hai"),
    ]

    @Test("is read back as it was written", arguments: texts)
    func roundTrip(_ text: String, _ read: String) throws {
        let document = Self.document(saying: text)
        let reader = try #require(Reader(document.package, part: "word/document.xml"))
        #expect(Array(reader.text.unicodeScalars) == Array(read.unicodeScalars))
        for part in document.package.entries {
            #expect(Reader.isWellFormed(part.bytes), "\(part.path)")
        }
    }

    @Test("breaks lines and jumps to tab stops by Word's own elements")
    func breaks() {
        let entries = Self.document(saying: "một\nhai\tba").package.entries
        let text = entries.first { $0.path == "word/document.xml" }.map {
            String(decoding: $0.bytes, as: UTF8.self)
        }
        #expect(text?.contains("<w:t>một</w:t><w:br/><w:t>hai</w:t><w:tab/><w:t>ba</w:t>") == true)
    }

    /// The text in every place that takes any.
    private static func document(saying text: String) -> WordDocument {
        WordDocument(
            properties: DocumentProperties(title: text, subject: text, creator: text, language: "vi-VN"),
            styles: [.paragraph(.normal, "Normal")],
            sections: [
                WordSection(
                    page: Samples.document.sections[0].page,
                    blocks: [
                        .paragraph(WordParagraph(.normal, [.text(text)])),
                        .table(
                            WordTable(columns: [.millimetres(10)], rows: [], title: text, description: text)),
                        .paragraph(
                            WordParagraph(.normal, [.tickBox(.init(title: text, tag: text, isTicked: false))])
                        ),
                    ])
            ])
    }
}

/// Reads the first paragraph's text with Foundation's parser, which knows nothing of the writer.
private final class Reader: NSObject, XMLParserDelegate {
    private(set) var text = ""
    private var isInText = false
    private var isDone = false

    init?(_ package: OfficePackage, part: String) {
        guard let entry = package.entries.first(where: { $0.path == part }) else { return nil }
        super.init()
        let parser = XMLParser(data: Data(entry.bytes))
        parser.delegate = self
        guard parser.parse() else { return nil }
    }

    static func isWellFormed(_ bytes: [UInt8]) -> Bool { XMLParser(data: Data(bytes)).parse() }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        isInText = name == "w:t"
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if isInText, !isDone { text += string }
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
        isInText = false
        if name == "w:p" { isDone = true }
    }
}
