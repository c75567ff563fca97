/// What a build was made by and from: the part of its record that only a shell can know.
package struct BuildManifest: Hashable, Sendable {
    /// One source as it lay on the disk.
    package struct Source: Hashable, Sendable {
        /// Relative to the workspace's root, with `/` between its parts.
        package let path: String
        /// In bytes.
        package let size: Int
        /// In lower-case hexadecimal.
        package let sha256: String

        package init(path: String, size: Int, sha256: String) {
            self.path = path
            self.size = size
            self.sha256 = sha256
        }
    }

    /// The version of the compiler, such as `0.1.0`.
    package let toolVersion: String
    /// Every file of ``CompiledWorkspace/sources``, in any order.
    package let sources: [Source]

    package init(toolVersion: String, sources: [Source]) {
        self.toolVersion = toolVersion
        self.sources = sources
    }
}
