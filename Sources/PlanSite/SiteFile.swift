/// One file of the site, made when its bytes are asked for: all of them together are many times as large as the plan,
/// and may be made on several threads.
package struct SiteFile: Sendable {
    /// Relative to the output folder.
    package let path: String
    private let text: @Sendable () -> String

    init(_ path: String, _ text: @escaping @Sendable () -> String) {
        self.path = path
        self.text = text
    }

    /// The file in UTF-8, made anew at every call.
    package var bytes: [UInt8] { Array(text().utf8) }
}
