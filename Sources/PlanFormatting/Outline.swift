/// A text as its layout needs it: nodes as they will be written, each comment with what it describes.
struct Outline {
    /// `%YAML` and `%TAG` lines, kept as they are.
    var directives: [String] = []
    var root: Entry?
    /// Comments below everything.
    var closing: [Remark] = []

    /// A pair of a mapping, an item of a sequence, or the whole document.
    struct Entry {
        /// Comments above it.
        var remarks: [Remark] = []
        var isSetApart = false
        /// The key as it is written, its anchor and tag included; nil where there is none.
        var key: String?
        /// False for a key that stands alone between brackets.
        var hasColon = true
        /// Anchor and tag of the value.
        var properties: [String] = []
        var value: Value = .nothing
        /// The comment at the end of its first line.
        var trailing: Remark?
    }

    indirect enum Value {
        /// Nothing is written.
        case nothing
        case alias(String)
        case scalar(Scalar)
        case collection(Collection)
    }

    struct Collection {
        let isMapping: Bool
        /// Written with brackets.
        var isFlow: Bool
        /// A single pair in a list between brackets, without braces of its own.
        var isBare = false
        var entries: [Entry] = []
        /// Comments below the last entry.
        var closing: [Remark] = []
    }
}
