import PlanCompiler
import PlanDiagnostics
import PlanLowering

extension ReferenceWriter {
    func scope(_ table: VocabularyTable) -> String {
        let columns = [
            say("Khóa", "Key"), say("Tiếng Anh", "Vietnamese"), say("Kiểu", "Type"),
            say("Bắt buộc", "Required"),
            say("Ý nghĩa", "Meaning"), say("Ví dụ", "Example"),
        ]
        return """
            ### \(table.scope.name[language]) <a id="\(table.scope.rawValue)"></a>

            \(table.documentation[language]) \(places(of: table.scope))

            \(self.table(columns, table.entries.map(row)))
            """
    }

    private func row(_ entry: VocabularyEntry) -> [String] {
        [
            code(entry.key[language]), code(entry.key[other]), type(entry), requirement(entry),
            entry.documentation[language].replacing("|", with: "\\|"),
            code(VocabularyExample(entry, in: language).yaml),
        ]
    }

    private func type(_ entry: VocabularyEntry) -> String {
        if case .choice = entry.type { return entry.type.words(language).replacing("|", with: "\\|") }
        let words = entry.type.words(language).replacing("|", with: "\\|")
        return entry.type.scopes.reduce(words) { words, scope in
            words.replacing(scope.name[language], with: link(scope), maxReplacements: 1)
        }
    }

    private func requirement(_ entry: VocabularyEntry) -> String {
        guard case .required(let number) = entry.requirement else { return "" }
        let rule = RuleCode(number)
        return RuleCatalogue[rule] == nil ? rule.description : "[\(rule)](rules/\(rule).md)"
    }

    /// Where such a mapping stands: at the root of a kind of file, or under the keys that hold it.
    private func places(of scope: Scope) -> String {
        let roots = FileKind.allCases.filter { $0.scope == scope }.map { code($0.place) }
        let holders = Vocabulary.tables.flatMap { table in
            table.entries.filter { $0.type.scopes.contains(scope) }.map { entry in
                code(entry.key[language]) + say(" của ", " of ") + link(table.scope)
            }
        }
        return say("Đứng ở: ", "Stands at: ") + (roots + holders).joined(separator: ", ") + "."
    }

    /// What a task becomes when it has sub-tasks.
    var group: String {
        let entries = Vocabulary.table(.task).entries.filter { Vocabulary.groupFields.contains($0.name) }
        let keys = entries.map { code($0.key[language]) }.joined(separator: ", ")
        return say(
            """
            ### nhóm nhiệm vụ <a id="task-group"></a>

            Nhiệm vụ có khóa `việc` là một nhóm. Nhóm chỉ có các khóa \(keys); `chủ trì`, `phối hợp`, `thời hạn` và \
            `điều kiện` của nhóm là mặc định cho việc nào không ghi. Việc trong nhóm không có `việc` nữa.
            """,
            """
            ### group of tasks <a id="task-group"></a>

            A task with the key `subtasks` is a group. It has only the keys \(keys); its `owner`, `support`, `deadline` and \
            `condition` are defaults for the sub-tasks that give none. A sub-task has no `subtasks` of its own.
            """)
    }
}
