import OfficeOpenXML

/// Packages put together by hand, so that tests can write what no honest program would.
enum HandmadePackage {
    static let workbookType =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

    static func entry(_ path: String, _ text: String) -> ZipArchive.Entry {
        ZipArchive.Entry(path: path, bytes: Array(text.utf8))
    }

    static func types(main: String = "/xl/workbook.xml", _ type: String = workbookType) -> ZipArchive.Entry {
        entry(
            "[Content_Types].xml",
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="\(main)" ContentType="\(type)"/></Types>
            """)
    }

    /// - Parameter targets: pairs of a type's last word and a target; identities count from `rId1`.
    static func relationships(
        _ path: String, _ targets: KeyValuePairs<String, String>, types: String = relations
    ) -> ZipArchive.Entry {
        let list = targets.enumerated().map {
            #"<Relationship Id="rId\#($0 + 1)" Type="\#(types)/\#($1.key)" Target="\#($1.value)"/>"#
        }
        return entry(
            path,
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            \(list.joined())</Relationships>
            """)
    }

    /// A workbook of one sheet.
    ///
    /// - Parameters:
    ///   - data: what stands in `<sheetData>`.
    ///   - rest: what stands behind it.
    static func workbook(
        data: String, rest: String = "", strings: String? = nil, styles: String? = nil,
        properties: String = "", names: String = "", more: [ZipArchive.Entry] = []
    ) -> [UInt8] {
        var entries = [
            types(), relationships("_rels/.rels", ["officeDocument": "xl/workbook.xml"]),
            relationships(
                "xl/_rels/workbook.xml.rels",
                [
                    "worksheet": "worksheets/sheet1.xml", "sharedStrings": "/xl/sharedStrings.xml",
                    "styles": "styles.xml",
                ]),
            entry(
                "xl/workbook.xml",
                """
                <workbook xmlns="\(spreadsheet)" xmlns:r="\(relations)">\(properties)\
                <sheets><sheet name="Ô" sheetId="1" r:id="rId1"/></sheets>\(names)</workbook>
                """),
            entry(
                "xl/worksheets/sheet1.xml",
                #"<worksheet xmlns="\#(spreadsheet)"><sheetData>\#(data)</sheetData>\#(rest)</worksheet>"#),
        ]
        if let strings {
            entries.append(entry("xl/sharedStrings.xml", #"<sst xmlns="\#(spreadsheet)">\#(strings)</sst>"#))
        }
        if let styles {
            entries.append(
                entry("xl/styles.xml", #"<styleSheet xmlns="\#(spreadsheet)">\#(styles)</styleSheet>"#))
        }
        return ZipArchive.bytes(of: entries + more)
    }
}
