package import PlanSyntax

/// A text as its layout needs it: nodes as they will be written, each comment with what it describes.
package struct Outline {
    /// `%YAML` and `%TAG` lines, kept as they are.
    package var directives: [String] = []
    package var root: Entry?
    /// Comments below everything.
    package var closing: [Remark] = []

    private init() {}

    /// A pair of a mapping, an item of a sequence, or the whole document.
    package struct Entry {
        /// Comments above it.
        package var remarks: [Remark] = []
        package var isSetApart = false
        /// The key as it is written, its anchor and tag included; nil where there is none.
        package var key: String?
        /// False for a key that stands alone between brackets.
        package var hasColon = true
        /// Anchor and tag of the value.
        package var properties: [String] = []
        package var value: Value = .nothing
        /// The comment at the end of its first line.
        package var trailing: Remark?

        package init(
            remarks: [Remark] = [], isSetApart: Bool = false, key: String? = nil, value: Value = .nothing
        ) {
            (self.remarks, self.isSetApart, self.key, self.value) = (remarks, isSetApart, key, value)
        }
    }

    package indirect enum Value {
        /// Nothing is written.
        case nothing
        case alias(String)
        case scalar(Scalar)
        case collection(Collection)
    }

    package struct Collection {
        package let isMapping: Bool
        /// Written with brackets.
        package var isFlow: Bool
        /// A single pair in a list between brackets, without braces of its own.
        package var isBare = false
        package var entries: [Entry] = []
        /// Comments below the last entry.
        package var closing: [Remark] = []

        package init(isMapping: Bool, isFlow: Bool, entries: [Entry] = []) {
            (self.isMapping, self.isFlow, self.entries) = (isMapping, isFlow, entries)
        }

        /// Whether there are comments in it, however deep.
        var hasRemarks: Bool {
            !closing.isEmpty
                || entries.contains {
                    if !$0.remarks.isEmpty || $0.trailing != nil { return true }
                    guard case .collection(let inner) = $0.value else { return false }
                    return inner.hasRemarks
                }
        }
    }
}

extension Outline {
    static let empty = Outline()

    /// The outline of a text in which the parser found no fault.
    package init(_ tree: SyntaxTree) {
        var reader = OutlineReader(tree)
        self = reader.read()
    }

    /// The text in the one layout.
    package var text: String {
        var writer = OutlineWriter()
        writer.write(self)
        return writer.text
    }
}
