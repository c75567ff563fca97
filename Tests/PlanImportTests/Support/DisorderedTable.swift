import DataFormats
import PlanDocuments
import Testing

/// What happens to tables of plans on their way through offices.
struct Disorder: CustomTestStringConvertible, Sendable {
    var seed: UInt64 = 0
    var shufflesColumns = false
    var rewordsHeadings = false
    var hasOrdinals = false
    /// A group's cell is filled in its first row and blank below, rather than merged.
    var writesGroupsOnce = false
    /// Rows are cut in two at the foot of a page.
    var splitsRows = false
    /// The heading stands again at the top of each page.
    var repeatsHeadings = false
    /// And a table of its own begins there.
    var breaksTables = false
    /// Bodies are called by any of their names.
    var usesNicknames = false
    /// One cell names the owner of several rows.
    var mergesOwners = false
    /// "nt" for the owner of the row above.
    var writesDittos = false

    /// Each by itself, then everything at once by different dice.
    static let all: [Disorder] =
        [
            Disorder(), Disorder(shufflesColumns: true), Disorder(rewordsHeadings: true),
            Disorder(hasOrdinals: true),
            Disorder(writesGroupsOnce: true), Disorder(seed: 1, splitsRows: true),
            Disorder(repeatsHeadings: true),
            Disorder(repeatsHeadings: true, breaksTables: true), Disorder(usesNicknames: true),
            Disorder(mergesOwners: true), Disorder(writesDittos: true),
        ] + (2..<9).map { Disorder(everythingBy: $0) }

    init(
        seed: UInt64 = 0, shufflesColumns: Bool = false, rewordsHeadings: Bool = false,
        hasOrdinals: Bool = false,
        writesGroupsOnce: Bool = false, splitsRows: Bool = false, repeatsHeadings: Bool = false,
        breaksTables: Bool = false, usesNicknames: Bool = false, mergesOwners: Bool = false,
        writesDittos: Bool = false
    ) {
        self.seed = seed
        (self.shufflesColumns, self.rewordsHeadings, self.hasOrdinals) = (
            shufflesColumns, rewordsHeadings, hasOrdinals
        )
        (self.writesGroupsOnce, self.splitsRows) = (writesGroupsOnce, splitsRows)
        (self.repeatsHeadings, self.breaksTables) = (repeatsHeadings, breaksTables)
        (self.usesNicknames, self.mergesOwners, self.writesDittos) = (
            usesNicknames, mergesOwners, writesDittos
        )
    }

    private init(everythingBy seed: UInt64) {
        self.init(
            seed: seed, shufflesColumns: seed % 2 == 0, rewordsHeadings: true, hasOrdinals: seed % 3 == 0,
            writesGroupsOnce: seed % 4 == 0, splitsRows: true, repeatsHeadings: seed % 3 != 1,
            breaksTables: seed % 2 == 1, usesNicknames: true, mergesOwners: seed % 4 == 1,
            writesDittos: seed % 4 == 3)
    }

    var testDescription: String {
        let names: [(Bool, String)] = [
            (shufflesColumns, "columns"), (rewordsHeadings, "headings"), (hasOrdinals, "ordinals"),
            (writesGroupsOnce, "groups once"), (splitsRows, "split rows"),
            (repeatsHeadings, "repeated headings"),
            (breaksTables, "several tables"), (usesNicknames, "nicknames"), (mergesOwners, "merged owners"),
            (writesDittos, "dittos"),
        ]
        let chosen = names.filter(\.0).map(\.1)
        return (chosen.isEmpty ? "as printed" : chosen.joined(separator: ", ")) + " (seed \(seed))"
    }
}

/// An appendix as neutral tables, with disorder put in.
struct DisorderedTable {
    private enum Key: Int, CaseIterable {
        case ordinal, group, task, output, kpi, owner, partners, deadline, remarks
    }

    private enum Line {
        case heading, numbers
        case section(String)
        /// - Parameter group: rows of one group have one number, by which their cells are merged.
        case row([Key: [String]], group: Int, isRest: Bool)
    }

    private let disorder: Disorder
    private let keys: [Key]
    private let names: [String: [String]]
    private var dice: SplitMix
    private var lines: [Line] = []

    /// - Parameter names: the other names of each body.
    static func tables(of appendix: OfficialAppendix, _ disorder: Disorder, names: [String: [String]])
        -> TableDocument
    {
        var table = DisorderedTable(appendix, disorder, names)
        table.fill(from: appendix)
        return TableDocument(table.assembled().map(TableDocument.Block.table))
    }

    private init(_ appendix: OfficialAppendix, _ disorder: Disorder, _ names: [String: [String]]) {
        self.disorder = disorder
        self.names = names
        dice = SplitMix(state: disorder.seed)
        var keys: [Key] = [.group, .task, .output, .kpi, .owner, .partners, .deadline, .remarks]
        if disorder.shufflesColumns { keys.shuffle(using: &dice) }
        self.keys = (disorder.hasOrdinals ? [.ordinal] : []) + keys
    }

    private func headings() -> [Key: String] {
        let usual: [Key: String] = [
            .ordinal: "STT", .group: "Nhiệm vụ tổng quát", .task: "Tiểu nhiệm vụ (Rõ việc)",
            .output: "Sản phẩm đầu ra bắt buộc", .kpi: "KPI đo lường hiệu quả", .owner: "Đơn vị chủ trì",
            .partners: "Đơn vị tham mưu/phối hợp", .deadline: "Thời hạn hoàn thành",
            .remarks: "Điều kiện, ghi chú",
        ]
        let others: [Key: String] = [
            .ordinal: "Số TT", .group: "NHIỆM VỤ CHUNG", .task: "Nhiem vu cu the",
            .output: "Kết quả, sản phẩm dự kiến",
            .kpi: "Chỉ số đánh giá (KPI)", .owner: "Cơ quan, đơn vị chủ trì thực hiện",
            .partners: "Cơ quan phối hợp",
            .deadline: "Thời gian hoàn thành", .remarks: "Ghi chú",
        ]
        return disorder.rewordsHeadings ? others : usual
    }

    // MARK: Rows

    private mutating func fill(from appendix: OfficialAppendix) {
        lines = [.heading, .numbers]
        var number = 0
        var owner: [String] = []
        for section in appendix.sections {
            lines.append(.section("\(section.label) \(section.title.text)"))
            owner = []
            for group in section.groups {
                number += 1
                for (index, row) in group.rows.enumerated() {
                    var cells = self.cells(of: row, group, isFirst: index == 0)
                    let named = cells[.owner] ?? []
                    if disorder.writesDittos, named == owner, !named.isEmpty { cells[.owner] = ["nt"] }
                    owner = named
                    add(cells, group: number)
                }
            }
        }
    }

    private mutating func cells(of row: OfficialTaskRow, _ group: OfficialTaskGroup, isFirst: Bool) -> [Key:
        [String]]
    {
        var cells: [Key: [String]] = [:]
        for (key, column) in zip(
            [Key.task, .output, .kpi, .owner, .partners, .deadline, .remarks], row.cells)
        {
            cells[key] = column.map(\.text)
        }
        let label = disorder.hasOrdinals && group.rows.count == 1 ? "" : group.label + " "
        if isFirst { cells[.group] = [label + group.title.text] + (group.note.map { [$0.text] } ?? []) }
        if let own = row.label, let first = cells[.task]?.first { cells[.task]![0] = "\(own) \(first)" }
        if disorder.hasOrdinals {
            cells[.ordinal] = isFirst && group.rows.count == 1 ? [String(group.label.dropLast())] : []
        }
        if disorder.usesNicknames {
            for key in [Key.owner, .partners] {
                cells[key] = cells[key]?.map { line in
                    line.split(separator: ";").map { nickname(String($0)) }.joined(separator: ";")
                }
            }
        }
        return cells
    }

    private mutating func nickname(_ name: String) -> String {
        let lead = name.prefix { $0 == " " }
        return lead
            + (names[String(name.dropFirst(lead.count))]?.randomElement(using: &dice)
                ?? String(name.dropFirst(lead.count)))
    }

    private mutating func add(_ cells: [Key: [String]], group: Int) {
        let breaksPage = disorder.repeatsHeadings && Int.random(in: 0..<6, using: &dice) == 0
        guard disorder.splitsRows, Int.random(in: 0..<3, using: &dice) == 0, let (head, rest) = split(cells)
        else {
            if breaksPage { lines += [.heading, .numbers] }
            lines.append(.row(cells, group: group, isRest: false))
            return
        }
        lines.append(.row(head, group: group, isRest: false))
        if breaksPage { lines += [.heading, .numbers] }
        lines.append(.row(rest, group: group, isRest: true))
    }

    /// Cuts some of the long cells between two words.
    private mutating func split(_ cells: [Key: [String]]) -> (head: [Key: [String]], rest: [Key: [String]])? {
        var (head, rest) = (cells, [Key: [String]]())
        for key in [Key.task, .output, .kpi].shuffled(using: &dice).prefix(2) {
            guard let line = cells[key]?.last, cells[key]?.count == 1 else { continue }
            let words = line.split(separator: " ")
            // The label and its first word stay together, and so do figures with what they count.
            let places = words.indices.dropFirst(3).filter { words[$0].first?.isLowercase ?? false }
            guard let place = places.randomElement(using: &dice) else { continue }
            head[key] = [words[..<place].joined(separator: " ")]
            rest[key] = [words[place...].joined(separator: " ")]
        }
        return rest.isEmpty ? nil : (head, rest)
    }

    // MARK: Cells

    private func assembled() -> [TableDocument.Table] {
        var tables = [TableDocument.Table()]
        /// The cells that later rows may still lengthen: column → table's row and cell, and whose they are.
        var open: [Key: (row: Int, cell: Int, owner: String)] = [:]
        for (index, line) in lines.enumerated() {
            if case .heading = line, index > 0 {
                open = [:]
                if disorder.breaksTables { tables.append(TableDocument.Table()) }
            }
            let table = tables.count - 1
            let number = tables[table].rows.count
            tables[table].rows.append(TableDocument.Row())
            func add(_ lines: [String], _ columns: Range<Int>, isBold: Bool = false) {
                tables[table].rows[number].cells.append(
                    TableDocument.Cell(
                        lines, columns: columns,
                        place: .table(table + 1, row: number + 1, column: columns.lowerBound + 1),
                        isBold: isBold))
            }
            switch line {
            case .heading:
                for (column, key) in keys.enumerated() { add([headings()[key]!], column..<column + 1) }
            case .numbers:
                for column in keys.indices { add(["(\(column + 1))"], column..<column + 1) }
            case .section(let title):
                open = [:]
                add([title], 0..<keys.count, isBold: true)
            case .row(let cells, let group, let isRest):
                for (column, key) in keys.enumerated() {
                    let text = cells[key] ?? []
                    let run = self.run(of: key, text, group: group, isRest: isRest, above: open[key]?.owner)
                    if let run, let above = open[key], above.owner == run {
                        tables[table].rows[above.row].cells[above.cell].rowCount = number - above.row + 1
                    } else {
                        open[key] = run.map { (number, tables[table].rows[number].cells.count, $0) }
                        add(text, column..<column + 1)
                    }
                }
            }
        }
        return tables
    }

    /// What cells of a column must have in common to be merged; nil for a column whose cells are not.
    private func run(of key: Key, _ text: [String], group: Int, isRest: Bool, above: String?) -> String? {
        switch key {
        case .group where !disorder.writesGroupsOnce: "group \(group)"
        case .owner where disorder.mergesOwners && isRest: above
        case .owner where disorder.mergesOwners && !text.isEmpty: text.joined()
        default: nil
        }
    }
}
