/// The part of a workbook that lists its sheets and names.
struct WorkbookOutline {
    struct Sheet {
        let name: String
        let relationship: String
        let visibility: SheetContents.Visibility
    }

    private(set) var sheets: [Sheet] = []
    private(set) var names: [WorkbookContents.DefinedName] = []
    /// Workbooks begun on early Macintoshes count days from 1904.
    private(set) var countsFrom1904 = false

    init(_ reader: XMLReader) throws(OfficeFileError) {
        let root = try reader.root()
        while let child = try reader.nextChild(of: root) {
            switch child.name {
            case "workbookPr": countsFrom1904 = WorkbookReader.isTrue(child["date1904"])
            case "sheets":
                while let sheet = try reader.nextChild(of: child) { sheets.append(Self.sheet(sheet)) }
            case "definedNames":
                while let name = try reader.nextChild(of: child) {
                    let formula = try reader.text(of: name)
                    names.append(
                        .init(
                            name: name["name"] ?? "", formula: formula,
                            scope: name["localSheetId"].flatMap(Int.init), area: .init(formula: formula)))
                }
            default: break
            }
        }
    }

    private static func sheet(_ element: XMLElement) -> Sheet {
        let visibility: SheetContents.Visibility =
            switch element["state"] {
            case "hidden": .hidden
            case "veryHidden": .veryHidden
            default: .visible
            }
        return Sheet(
            name: element["name"] ?? "", relationship: element["id", in: Namespace.relationships] ?? "",
            visibility: visibility)
    }
}
