import CYaml
import PlanDiagnostics

/// One pass of libyaml over a text.
struct Reading {
    let tree: SyntaxTree
    let diagnostics: [Diagnostic]
    /// What ended the pass, unless it was the end of the text or a limit.
    let fault: SyntaxFault?
    /// Whether libyaml saw every byte and objected to none.
    let isClean: Bool

    /// Offsets in `hidden` are where recovery put comments in place of faults; see ``Recovery``.
    init(of source: [UInt8], in file: FileID, limits: SyntaxLimits, hidden: [Int] = []) {
        let start = source.starts(with: ByteOrderMark.utf8) ? 3 : 0
        guard source.count > start else {
            tree = SyntaxTree(file: file, source: source)
            (diagnostics, fault, isClean) = ([], nil, true)
            return
        }
        (tree, diagnostics, fault, isClean) = source.withUnsafeBufferPointer { bytes in
            var builder = TreeBuilder(
                file: file, source: source, bytes: bytes, start: start, limits: limits, hidden: hidden)
            var events = EventReader(UnsafeBufferPointer(rebasing: bytes[start...]))
            while let event = events.next() {
                guard builder.take(event) else {
                    let isLast = event.pointee.type == YAML_STREAM_END_EVENT
                    let tree = builder.finish(isWhole: isLast)
                    return (tree, builder.diagnostics, nil, isLast)
                }
            }
            let report = events.fault()
            let problem = builder.offset(ofScalar: report.problemScalar)
            let context = report.context.isEmpty ? nil : builder.offset(ofScalar: report.contextScalar)
            let tree = builder.finish(isWhole: false)
            let fault = FaultReader(tree: tree, problem: problem, context: context)
            return (tree, builder.diagnostics, fault.fault(for: report), false)
        }
    }
}
