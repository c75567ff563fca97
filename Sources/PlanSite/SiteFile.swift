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

/// A file that a build makes beside the site, which the site leads to.
package struct SiteDocument: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// The plan as the office signs it.
        case plan
        /// One unit's list of tasks.
        case checklist
        /// Dates to subscribe to.
        case calendar
        /// All checkpoints as a table.
        case schedule
        /// All tasks as a table.
        case tasks
    }

    package let kind: Kind
    /// Relative to the plan's folder; its extension tells the format.
    package let path: String
    /// The code of the unit that it is for; nil for the plan's own.
    package let unit: String?

    package init(_ kind: Kind, path: String, unit: String? = nil) {
        self.kind = kind
        self.path = path
        self.unit = unit
    }
}
