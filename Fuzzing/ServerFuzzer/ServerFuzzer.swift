import DataFormats
import FuzzedWorkspace
import PlanCompiler
import PlanDiagnostics
import PlanLanguageServer
import PlanModel
import PlanWorkspace

/// What an editor sends: either the bytes of its stream, or one message a line that is framed here.
///
/// A stream begins with `Content-Length`. Lines are sent to a server that has been initialized. `$WORKSPACE` stands for
/// the folder of the workspace, which differs from machine to machine.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzServer(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = fuzzedBytes(start, count)
    let isStream = input.starts(with: "Content-Length".utf8)
    if isStream { requireSameFrames(input) }
    var session = Session()
    if !isStream { session.begin() }
    for body in isStream ? frames(of: input) : input.split(separator: 0x0A).map(Array.init) {
        session.take(placingWorkspace(in: body))
    }
    session.end()
    return 0
}

private func frames(of stream: [UInt8]) -> [[UInt8]] {
    items(of: stream, inPiecesOf: stream.count).compactMap {
        if case .frame(let body) = $0 { body } else { nil }
    }
}

/// Pipes part a stream anywhere, which must not tell in its messages.
private func requireSameFrames(_ stream: [UInt8]) {
    let whole = items(of: stream, inPiecesOf: stream.count)
    for size in [1, 7, 19] {
        require(
            items(of: stream, inPiecesOf: size).filter(\.isFrame) == whole.filter(\.isFrame),
            "pieces of \(size) bytes give the same messages")
    }
}

private func items(of stream: [UInt8], inPiecesOf size: Int) -> [FrameReader.Item] {
    var reader = FrameReader()
    var items: [FrameReader.Item] = []
    for start in stride(from: 0, to: stream.count, by: size) {
        reader.add(Array(stream[start..<min(start + size, stream.count)]))
        while let item = reader.next() { items.append(item) }
    }
    return items
}

extension FrameReader.Item {
    fileprivate var isFrame: Bool { if case .frame = self { true } else { false } }
}

private func placingWorkspace(in body: [UInt8]) -> [UInt8] {
    body.replacing("$WORKSPACE".utf8, with: FuzzedWorkspace.folder.utf8)
}
