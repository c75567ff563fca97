/// The files of one compilation, looked up by their index: what a renderer needs beside the diagnostics.
package struct SourceMap: Sendable {
    package let files: [SourceFile]

    /// - Parameter files: in the order of their indices, so that `files[n].id` is `n`.
    package init(_ files: [SourceFile]) {
        self.files = files
    }

    package subscript(id: FileID) -> SourceFile { files[Int(id.rawValue)] }

    /// The text that a span covers, with invalid bytes replaced.
    package func text(of span: SourceSpan) -> String {
        String(decoding: self[span.file].bytes[span.range], as: UTF8.self)
    }
}
