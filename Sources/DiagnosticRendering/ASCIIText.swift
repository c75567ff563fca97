/// Text for terminals that take nothing beyond ASCII: Vietnamese without its marks, as people have long typed it.
enum ASCIIText {
    static func replacement(for scalar: Unicode.Scalar) -> String {
        VisibleText.name(of: scalar)
    }
}
