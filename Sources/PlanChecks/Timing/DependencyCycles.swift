import PlanModel

/// The circles in which tasks wait for each other, in time linear in tasks and links (Tarjan 1972).
///
/// The search keeps its own stack: a chain of a hundred thousand tasks must not exhaust the thread's.
struct DependencyCycles {
    /// The members of each circle in the order of the plan; a task that waits for itself is one alone.
    private(set) var cycles: [[TaskID]] = []
    private var membership: [TaskID: Int] = [:]

    init(_ tasks: [Task]) {
        guard tasks.contains(where: { !$0.after.isEmpty }) else { return }
        var search = Search(tasks)
        for id in tasks.ids where !tasks[id].after.isEmpty { search.visit(from: id) }
        cycles = search.circles.map { $0.sorted() }.sorted { $0[0] < $1[0] }
        for (number, cycle) in cycles.enumerated() {
            for id in cycle { membership[id] = number }
        }
    }

    /// Whether both tasks are in one circle.
    func joins(_ task: TaskID, _ other: TaskID) -> Bool {
        membership[task].map { $0 == membership[other] } ?? false
    }
}

extension DependencyCycles {
    /// Depth first, numbering tasks as they are met.
    private struct Search {
        private let tasks: [Task]
        /// By task: its number, 0 while it has not been met.
        private var numbers: [Int32]
        /// By task: the smallest number that it reaches within the open part of the search.
        private var reach: [Int32]
        private var isOpen: [Bool]
        private var open: [TaskID] = []
        private var path: [(task: TaskID, nextLink: Int)] = []
        private var count: Int32 = 0
        private(set) var circles: [[TaskID]] = []

        init(_ tasks: [Task]) {
            self.tasks = tasks
            numbers = Array(repeating: 0, count: tasks.count)
            reach = numbers
            isOpen = Array(repeating: false, count: tasks.count)
        }

        mutating func visit(from root: TaskID) {
            guard numbers[root.rawValue] == 0 else { return }
            enter(root)
            while let (task, nextLink) = path.last {
                guard nextLink < tasks[task].after.count else {
                    leave(task)
                    continue
                }
                path[path.count - 1].nextLink += 1
                let other = tasks[task].after[nextLink].value
                if numbers[other.rawValue] == 0 {
                    enter(other)
                } else if isOpen[other.rawValue] {
                    reach[task.rawValue] = min(reach[task.rawValue], numbers[other.rawValue])
                }
            }
        }

        private mutating func enter(_ task: TaskID) {
            count += 1
            numbers[task.rawValue] = count
            reach[task.rawValue] = count
            isOpen[task.rawValue] = true
            open.append(task)
            path.append((task, 0))
        }

        private mutating func leave(_ task: TaskID) {
            path.removeLast()
            if let before = path.last?.task {
                reach[before.rawValue] = min(reach[before.rawValue], reach[task.rawValue])
            }
            guard reach[task.rawValue] == numbers[task.rawValue] else { return }
            var circle: [TaskID] = []
            repeat {
                circle.append(open.removeLast())
                isOpen[circle[circle.count - 1].rawValue] = false
            } while circle.last != task
            if circle.count > 1 || tasks[task].after.contains(where: { $0.value == task }) {
                circles.append(circle)
            }
        }
    }
}
