import OfficeOpenXML
import Testing

/// XML as parts have it, and as attacks have it.
@Suite("XML that is read")
struct XMLReaderTests {
    private func reader(_ text: String) -> XMLReader { XMLReader(Array(text.utf8), part: "p.xml") }

    private func error(_ bytes: [UInt8]) -> OfficeFileError? {
        do throws(OfficeFileError) {
            let reader = XMLReader(bytes, part: "p.xml")
            let root = try reader.root()
            _ = try reader.text(of: root)
            return nil
        } catch {
            return error
        }
    }

    @Test("is walked child by child, and what is not asked for is passed over")
    func children() throws {
        let reader = reader(#"<a><b x="1"><c>sâu</c>!</b> <d/><e>Đ<f/>ng</e></a>"#)
        let root = try reader.root()
        let b = try #require(try reader.nextChild(of: root))
        #expect(b.name == "b" && b["x"] == "1" && b["y"] == nil)
        #expect(try reader.nextChild(of: root)?.name == "d")
        let e = try #require(try reader.nextChild(of: root))
        #expect(try reader.text(of: e) == "Đng")
        #expect(try reader.nextChild(of: root) == nil)
        #expect(try reader.nextChild(of: root) == nil)
    }

    @Test("shows text and elements in their order where both are asked for")
    func mixed() throws {
        let reader = reader("<a>một<b>hai</b>&amp; ba</a>")
        let root = try reader.root()
        var seen: [String] = []
        while let node = try reader.nextNode(of: root) {
            switch node {
            case .text(let text): seen.append(text)
            case .element(let element): seen.append(element.name + "=" + (try reader.text(of: element)))
            }
        }
        #expect(seen == ["một", "b=hai", "& ba"])
    }

    @Test("has the strict names under those of the transitional form")
    func namespaces() throws {
        let reader = reader(
            #"<w:a xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main" w:b="1" c="2"/>"#)
        let root = try reader.root()
        #expect(root.isNamed("a", in: Namespace.word))
        #expect(root["b", in: Namespace.word] == "1" && root["b"] == nil && root["c"] == "2")
    }

    @Test("of alternatives shows the fallback")
    func alternatives() throws {
        let reader = reader(
            """
            <a xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:AlternateContent>\
            <mc:Choice Requires="x"><b><c/></b>mới</mc:Choice><mc:Fallback><d>cũ</d></mc:Fallback>\
            </mc:AlternateContent><e/></a>
            """)
        let root = try reader.root()
        let d = try #require(try reader.nextChild(of: root))
        #expect(d.name == "d")
        #expect(try reader.text(of: d) == "cũ")
        #expect(try reader.nextChild(of: root)?.name == "e")
    }

    @Test("may be UTF-16, with many more events than are taken at once")
    func encodingsAndLength() throws {
        let text = "<a>" + String(repeating: "<b>ề</b>", count: 5000) + "</a>"
        let bigEndian: [UInt8] =
            [0xFE, 0xFF]
            + text.utf16.flatMap { (unit: UInt16) -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
        for bytes in [Array(text.utf8), bigEndian] {
            let reader = XMLReader(bytes, part: "p.xml")
            let root = try reader.root()
            #expect(try reader.text(of: root) == String(repeating: "ề", count: 5000))
        }
    }

    @Test(
        "declares no entities, neither for laughs nor for files",
        arguments: [
            #"<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>"#,
            #"<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>"#,
            #"<!DOCTYPE a SYSTEM "http://nowhere.example/a.dtd"><a/>"#, "<!DOCTYPE a><a/>",
        ])
    func entities(text: String) {
        #expect(error(Array(text.utf8)) == .declaresDocumentType(part: "p.xml"))
    }

    @Test("that is broken is refused at its place")
    func malformed() {
        #expect(
            error(Array("<a>\n  <b></a>".utf8))
                == .malformedXML(part: "p.xml", line: 2, column: 8, reason: "mismatched tag"))
        for text in ["", " ", "<a", "<a>&x;</a>", "<a>\u{1}</a>", "<a/><b/>", "<a x='1' x='2'/>"] {
            guard case .malformedXML? = error(Array(text.utf8)) else {
                Issue.record("“\(text)” was read")
                continue
            }
        }
        guard case .malformedXML? = error([0x3C, 0x61, 0x3E, 0xFF, 0xFE]) else {
            Issue.record("bytes that are no UTF-8 were read")
            return
        }
    }

    @Test("is held to a depth")
    func depth() {
        func nested(_ count: Int) -> [UInt8] {
            Array((String(repeating: "<a>", count: count) + String(repeating: "</a>", count: count)).utf8)
        }
        #expect(error(nested(256)) == nil)
        #expect(error(nested(257)) == .tooDeep(part: "p.xml", limit: 256))
        #expect(error(nested(1_000_000)) == .tooDeep(part: "p.xml", limit: 256))
    }
}
