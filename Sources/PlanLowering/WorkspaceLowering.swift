package import ConcurrentWork
package import PlanDiagnostics
package import PlanModel
import PlanPhrases
package import PlanSyntax

/// A file of a workspace with its tree, and what it is by its place.
package struct ParsedFile: Sendable {
    package let kind: FileKind
    /// The folder of the plan that it belongs to; empty for files of the whole workspace.
    package let folder: String
    package let tree: SyntaxTree

    package init(kind: FileKind, folder: String, tree: SyntaxTree) {
        self.kind = kind
        self.folder = folder
        self.tree = tree
    }
}

/// A file of a workspace whose text is read when its turn comes, so that its tree lives no longer than its lowering.
package struct UnreadFile: Sendable {
    package let file: FileID
    /// The folder of the plan that it belongs to.
    package let folder: String
    package let bytes: [UInt8]
    package let read: @Sendable () -> ParsedSource

    package init(
        _ file: FileID, folder: String, bytes: [UInt8], read: @escaping @Sendable () -> ParsedSource
    ) {
        self.file = file
        self.bytes = bytes
        self.folder = folder
        self.read = read
    }
}

/// A lowered form and what was wrong with the text that it came from.
package struct Lowered<Form: Sendable>: Sendable {
    package var form: Form
    package let diagnostics: [Diagnostic]
}

/// Trees → model: fields get their types, names their referents.
///
/// The order is fixed by what knows what: the registry first, then each plan's own file, then its targets and
/// tasks, which need the registry's names and the plan's year; references last.
package enum WorkspaceLowering {
    package static func workspaceFile(_ tree: SyntaxTree) -> Lowered<WorkspaceFile> {
        read(tree, .workspace) { reader, record in reader.workspaceFile(record) }
    }

    package static func registry(_ tree: SyntaxTree) -> Lowered<UnitRegistry> {
        read(tree, .unitRegistry) { reader, record in reader.registry(record) }
    }

    package static func calendar(_ tree: SyntaxTree) -> Lowered<YearCalendar> {
        read(tree, .calendar) { reader, record in reader.calendar(record) }
    }

    /// One plan out of its files.
    ///
    /// - Parameters:
    ///   - planFile: the tree of plan.yaml.
    ///   - targetFiles: the trees of the plan's targets.
    ///   - taskFiles: the plan's tasks in the order of their sections; what is wrong with their texts is reported, too.
    ///   - names: those of the registry, the same for every plan.
    ///   - memories: of the phrases of all plans that are read with these names.
    ///   - concurrently: how to read many independent files; it must keep their order.
    ///   - memory: where sections are kept for the next time; nil to keep none.
    package static func plan(
        _ planFile: ParsedFile, _ targetFiles: [ParsedFile], _ taskFiles: [UnreadFile],
        _ names: UnitNames, _ memories: PhraseMemories, concurrently: Concurrently,
        memory: inout SectionMemory?
    ) -> Lowered<Plan> {
        let lowered = read(planFile.tree, .plan) { reader, record in
            reader.plan(record, folder: planFile.folder, names)
        }
        let phrases = PhraseContext(
            planYear: lowered.form.year.value, issued: lowered.form.heading.issued.value?.day)
        var linker = PlanLinker(lowered.form)
        var diagnostics = lowered.diagnostics
        for file in targetFiles {
            let targets = memories.lend(for: phrases) { memory in
                read(file.tree, .targetFile, memory) { reader, record in reader.targetFile(record, names) }
            }
            linker.add(targets.form, file.tree.file)
            diagnostics += targets.diagnostics
        }
        let reading = SectionReading(names: names, phrases: phrases, memories: memories)
        var sections = Self.sections(taskFiles, reading, concurrently, &memory)
        for index in sections.indices {
            linker.add(&sections[index].form, taskFiles[index].file)
            diagnostics += sections[index].diagnostics
        }
        let plan = linker.linked()
        return Lowered(form: plan, diagnostics: diagnostics + linker.diagnostics + parentless(plan))
    }

    /// The files of tasks, lowered in runs of neighbours that share what they learn of phrases; sixteen runs are
    /// enough to keep every core busy.
    private static func sections(
        _ files: [UnreadFile], _ reading: SectionReading, _ concurrently: Concurrently,
        _ memory: inout SectionMemory?
    ) -> [Lowered<TaskFile>] {
        guard memory != nil else {
            return lowered(Array(files.indices), of: files, reading, concurrently)
        }
        let changed = files.indices.filter { memory?[files[$0]] == nil }
        for (index, section) in zip(changed, lowered(changed, of: files, reading, concurrently)) {
            memory?[files[index]] = section
        }
        return files.map { file in
            guard let section = memory?[file] else { preconditionFailure("a section was not remembered") }
            return section
        }
    }

    private static func lowered(
        _ indices: [Int], of files: [UnreadFile], _ reading: SectionReading, _ concurrently: Concurrently
    ) -> [Lowered<TaskFile>] {
        let length = indices.count / 16 + 1
        let starts = Array(stride(from: 0, to: indices.count, by: length))
        return concurrently.map(starts.count) { run in
            reading.memories.lend(for: reading.phrases) { memory in
                indices[starts[run]..<min(starts[run] + length, indices.count)].map { index in
                    taskFile(files[index].read(), reading.tasks(ofSection: index), memory)
                }
            }
        }.flatMap(\.self)
    }

    private static func taskFile(
        _ parsed: ParsedSource, _ reading: TaskReading, _ memory: PhraseMemory
    ) -> Lowered<TaskFile> {
        let lowered = read(parsed.tree, .taskFile, memory) { reader, record in
            reader.taskFile(record, reading)
        }
        return Lowered(form: lowered.form, diagnostics: parsed.diagnostics + lowered.diagnostics)
    }

    static func read<Form>(
        _ tree: SyntaxTree, _ scope: Scope, _ memory: PhraseMemory = PhraseMemory(),
        _ body: (inout FileReader, Record) -> Form
    ) -> Lowered<Form> {
        var reader = FileReader(tree, memory)
        let form = body(&reader, reader.root(scope))
        if let mixed = reader.spellings.diagnostic(in: tree) { reader.diagnostics.append(mixed) }
        return Lowered(form: form, diagnostics: reader.diagnostics)
    }
}

/// What the files of a plan's tasks are read with.
private struct SectionReading: Sendable {
    let names: UnitNames
    let phrases: PhraseContext
    let memories: PhraseMemories

    func tasks(ofSection index: Int) -> TaskReading {
        TaskReading(
            names: names, phrases: phrases, section: SectionID(index), sectionNumber: roman(index + 1))
    }
}
