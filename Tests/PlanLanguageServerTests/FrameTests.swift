import DataFormats
import PlanDiagnostics
import PlanLanguageServer
import Testing

struct FrameTests {
    private func items(_ bytes: [UInt8], by count: Int = .max) -> [FrameReader.Item] {
        var reader = FrameReader()
        var items: [FrameReader.Item] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            reader.add(Array(rest.prefix(count)))
            rest = rest.dropFirst(count)
            while let item = reader.next() { items.append(item) }
        }
        return items
    }

    @Test("messages are found however the bytes arrive", arguments: [1, 2, 7, 1000])
    func pieces(_ count: Int) {
        let bodies = ["{}", "{\"a\":\"Đảng\"}", "[]"].map { Array($0.utf8) }
        let stream = bodies.flatMap(FrameReader.framed)
        #expect(items(stream, by: count) == bodies.map(FrameReader.Item.frame))
    }

    @Test("other fields and the case of names make no difference")
    func header() {
        let stream = Array(
            "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length:2\r\n\r\n{}".utf8)
        #expect(items(stream) == [.frame(Array("{}".utf8))])
    }

    @Test(
        "after a header that is none the next message is found",
        arguments: [
            "Garbage: 1\r\n\r\n", "Content-Length: x\r\n\r\n", "Content-Length: -1\r\n\r\n", "\r\n\r\n",
            "Content-Length: x\r\n\r\n{\"jsonrpc\": \"2.0\"}\r\n\r\n",
            String(repeating: "a", count: 4095) + "\r\n\r\n",
            String(repeating: "a", count: 9000),
        ])
    func malformed(_ header: String) {
        let stream = Array(header.utf8) + FrameReader.framed([0x7B, 0x7D])
        for count in [1, 3, 4096, .max] {
            #expect(items(stream, by: count) == [.malformed, .frame([0x7B, 0x7D])], "in pieces of \(count)")
        }
    }

    @Test("a message beyond all measure is skipped without being held")
    func tooLarge() {
        let size = FrameReader.largestFrame + 1
        #expect(items(Array("Content-Length: \(size)\r\n\r\nabc".utf8)) == [.tooLarge(size: size)])
    }

    @Test("an endless header is given up")
    func endless() {
        #expect(items([UInt8](repeating: 0x61, count: 10_000), by: 1000).contains(.malformed))
    }

    @Test(
        "addresses and paths go both ways",
        arguments: [
            ("/tmp/kế hoạch/01.yaml", "file:///tmp/k%E1%BA%BF%20ho%E1%BA%A1ch/01.yaml"),
            ("/a%b#c", "file:///a%25b%23c"),
        ])
    func addresses(_ path: String, _ uri: String) {
        #expect(FileURI.uri(path) == uri)
        #expect(FileURI.path(uri) == path)
    }

    @Test(
        "an address that is no file's has no path",
        arguments: ["untitled:1", "file:", "file:///%zz", "file:///%00", "file:///%ff"])
    func notAFile(_ uri: String) {
        #expect(FileURI.path(uri) == nil)
    }

    @Test("messages are told apart by what they have")
    func messages() throws {
        func kind(_ text: String) throws -> String {
            switch RPCMessage(try JSONValue(parsing: Array(text.utf8))) {
            case .request: "request"
            case .notification: "notification"
            case .response: "response"
            case .invalid: "invalid"
            }
        }
        #expect(try kind(#"{"id":1,"method":"a"}"#) == "request")
        #expect(try kind(#"{"id":"x","method":"a","params":[]}"#) == "request")
        #expect(try kind(#"{"method":"a"}"#) == "notification")
        #expect(try kind(#"{"id":1,"result":null}"#) == "response")
        #expect(try kind(#"{"id":null,"method":"a"}"#) == "invalid")
        #expect(try kind(#"[1]"#) == "invalid")
    }

    @Test("the request that a message answers is told by its first bytes, as the messages are written")
    func answers() {
        func answered(_ message: JSONValue) -> RPCID? { RPCID(answeredBy: Array(message.serialized().utf8)) }
        for id in [RPCID.number(12), .text("a,\"b\\"), .text("")] {
            #expect(answered(RPCOutput.answer(id, ["a": 1])) == id)
            #expect(answered(RPCOutput.refusal(id, RPCError(code: 1, message: "m"))) == id)
            #expect(answered(RPCOutput.request(id, "m", .null)) == nil)
        }
        #expect(answered(RPCOutput.notification("m", .null)) == nil)
        #expect(answered(RPCOutput.refusal(nil, RPCError(code: 1, message: "m"))) == nil)
    }

    @Test("edits line by line turn one text into the other", arguments: 0..<30)
    func lineEdits(_ seed: Int) {
        var random = Seeded(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
        let old = (0..<12).map { _ in ["a\n", "b\n", "c", "\n"].randomElement(using: &random)! }.joined()
        let new = (0..<12).map { _ in ["a\n", "b\n", "d", "\n"].randomElement(using: &random)! }.joined()
        var text = Array(old.utf8)
        for edit in LineEdits.edits(from: text, to: Array(new.utf8), in: .init(0)).reversed() {
            text.replaceSubrange(edit.span.range, with: edit.text.utf8)
        }
        #expect(String(decoding: text, as: UTF8.self) == new)
    }
}
