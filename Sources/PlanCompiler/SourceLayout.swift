package import PlanLowering

/// What a file is by its place in the workspace (DESIGN.md §1).
package enum SourceLayout {
    package struct Place {
        package let kind: FileKind
        /// The plan's folder; empty for files of the whole workspace.
        package let folder: String

        /// Whether the file tells what happened rather than what was planned.
        package var isOfJournal: Bool {
            switch kind {
            case .reports, .appraisals, .amendments: true
            case .workspace, .units, .calendar, .plan, .targets, .tasks: false
            }
        }
    }

    /// Where `kehoach import` writes the units that the registry lacks, for a person to copy from; nothing reads it.
    package static let proposedUnits = "units-proposed.yaml"

    /// - Returns: nil for a file that no kind claims.
    package static func place(of path: String) -> Place? {
        // By bytes, as the disk parts names, and since each file of a country is asked about.
        let parts = path.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init)
        guard let name = parts.last, name.utf8.suffix(5).elementsEqual(".yaml".utf8) else { return nil }
        switch (parts.count, name) {
        case (1, "kehoach.yaml"): return Place(kind: .workspace, folder: "")
        case (1, "units.yaml"): return Place(kind: .units, folder: "")
        case (2, _) where parts[0] == "calendar": return Place(kind: .calendar, folder: "")
        case (2..., "plan.yaml"): return Place(kind: .plan, folder: folder(parts.dropLast()))
        case (2..., "targets.yaml"): return Place(kind: .targets, folder: folder(parts.dropLast()))
        case (3..., _) where parts[parts.count - 2] == "tasks":
            return Place(kind: .tasks, folder: folder(parts.dropLast(2)))
        case (3..., _) where parts[parts.count - 2] == "reports":
            return Place(kind: .reports, folder: folder(parts.dropLast(2)))
        case (3..., _) where parts[parts.count - 2] == "appraisals":
            return Place(kind: .appraisals, folder: folder(parts.dropLast(2)))
        case (3..., _) where parts[parts.count - 2] == "amendments":
            return Place(kind: .amendments, folder: folder(parts.dropLast(2)))
        default: return nil
        }
    }

    /// ``Place/isOfJournal`` of a path's place.
    package static func isOfJournal(_ path: String) -> Bool { place(of: path)?.isOfJournal == true }

    private static func folder(_ parts: ArraySlice<Substring>) -> String {
        parts.joined(separator: "/")
    }
}
